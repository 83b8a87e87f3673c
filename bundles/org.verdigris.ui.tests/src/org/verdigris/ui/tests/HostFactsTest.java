package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.testing.example.ExampleEstate;
import org.verdigris.ui.tests.driver.Console;
import org.verdigris.ui.tests.driver.Drags;

/** What a collector wrote on a host is dropped on the navigator, looked at, and kept with the estate. */
final class HostFactsTest {
    @TempDir
    private Path root;
    private Path estate;
    private Console console;

    @BeforeEach
    void begin() throws IOException {
        ExampleEstate.write(root.resolve("estate"));
        estate = root.resolve("estate/Labs.verdigris");
        console = Console.empty();
        console.open(estate);
    }

    @AfterEach
    void end() {
        console.closeDialogs();
        Console.empty();
    }

    private Path report(String text) throws IOException {
        return Files.writeString(root.resolve("facts.json"), """
                {"verdigris": "host facts", "version": 1, "name": "hv-01", "collected": "2026-06-01T12:00:00Z",
                 %s, "notes": ["Disks: no right to"]}
                """.formatted(text));
    }

    private void drop(Path file) {
        console.act(() -> {
            Tree tree = console.control("navigator.tree", Tree.class);
            assertThat(Drags.dropFiles(tree, tree, file.toString())).isTrue();
        });
    }

    private List<String> lines() {
        Table table = console.control("import.table", Table.class);
        return console.ask(() -> Stream.of(table.getItems()).map(item -> item.getText(0) + " " + item.getText(1) + " "
                + item.getText(2) + " > " + item.getText(3)).toList());
    }

    @Test
    void theFactsAreLookedAtAndKept() throws IOException {
        drop(report("\"memory\": 16384"));
        assertThat(lines()).contains("HV-01 Memory 8,192 MB > 16,384 MB",
                "HV-01 Not read on the host  > Disks: no right to").hasSize(3);
        console.press("import.ok");
        console.until("the estate is read again", () -> console.estate().reading().isEmpty()
                && console.estate().snapshot().orElseThrow().estate().getHosts().getFirst().getMemory() == 16_384L);
        assertThat(EstateDefinition.load(estate).hosts().getFirst().facts().memory()).hasValue(16_384L);
    }

    @Test
    void whoCancelsChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(estate);
        drop(report("\"memory\": 16384"));
        assertThat(lines()).isNotEmpty();
        console.pressButton("Cancel");
        console.until("the dialog is gone", () -> !console.shows("import.table"));
        assertThat(estate).hasBinaryContent(before);
        assertThat(console.estate().snapshot().orElseThrow().estate().getHosts().getFirst().getMemory())
                .isEqualTo(8_192L);
    }

    @Test
    void aDamagedFileIsRefusedWithItsReason() throws IOException {
        byte[] before = Files.readAllBytes(estate);
        drop(report("\"memory\": \"much\""));
        console.pressButton("OK");
        assertThat(console.shows("import.table")).isFalse();
        assertThat(estate).hasBinaryContent(before);
    }
}
