package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.estate.HostFacts;
import org.verdigris.core.estate.HostSetup;
import org.verdigris.testing.example.ExampleEstate;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.tests.driver.Console;
import org.verdigris.ui.tests.driver.Drags;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;

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

    private void edit(String host) {
        console.act(() -> Editors.open(console.page(), console.estate().find(new ThingRef(ThingKind.HOST, host))
                .orElseThrow()));
        console.until("the link", () -> console.shows("host.facts"));
        console.window().getShell().getDisplay().asyncExec(() -> console.press("host.facts"));
        console.until("the dialog", () -> console.shows("facts.ok"));
    }

    private void tab(int number) {
        console.act(() -> console.control("facts.tabs", TabFolder.class).setSelection(number));
    }

    private void choose(String table, int line) {
        console.act(() -> {
            Table rows = console.control(table, Table.class);
            rows.setSelection(line);
            rows.notifyListeners(SWT.Selection, new Event());
        });
    }

    private boolean isOffered(String button) {
        return console.ask(() -> console.control(button, Button.class).isEnabled());
    }

    @Test
    void whatTheAdministratorKnowsIsKeptWithTheEstate() throws IOException {
        HostFacts before = EstateDefinition.load(estate).hosts().getFirst().facts();
        edit("HV-01");
        console.type("facts.memory", "16 GB");
        assertThat(isOffered("facts.ok")).isFalse();
        console.type("facts.memory", "16384");
        choose("facts.volumes", 1);
        console.type("facts.volumes.4", "10 GB");
        assertThat(isOffered("facts.ok")).isFalse(); // it stands in the field only
        console.press("facts.volumes.set");
        tab(3);
        console.type("facts.options.0", "VMRCEncryptionEnabled");
        assertThat(isOffered("facts.options.set")).isFalse(); // a value is missing
        console.type("facts.options.1", "false");
        console.press("facts.options.set");
        tab(1);
        choose("facts.disks", 0);
        console.press("facts.disks.remove");
        console.press("facts.ok");
        console.until("the estate is read again", () -> console.estate().reading().isEmpty()
                && console.estate().snapshot().orElseThrow().estate().getHosts().getFirst().getMemory() == 16_384L);
        HostFacts after = EstateDefinition.load(estate).hosts().getFirst().facts();
        assertThat(after.memory()).hasValue(16_384L);
        assertThat(after.volumes().getLast().free()).hasValue(10L << 30);
        assertThat(after.volumes().getLast().capacity()).isEqualTo(before.volumes().getLast().capacity());
        assertThat(after.volumes().getLast().folder()).isEqualTo(before.volumes().getLast().folder());
        assertThat(after.volumes().getFirst()).isEqualTo(before.volumes().getFirst());
        assertThat(after.physicalDisks()).isEqualTo(before.physicalDisks().subList(1, before.physicalDisks().size()));
        assertThat(after.adapters()).isEqualTo(before.adapters());
        assertThat(after.options()).containsEntry("VMRCEncryptionEnabled", "false");
        assertThat(after.product()).isEqualTo(before.product());
    }

    @Test
    void howAHostIsSetUpIsKeptWithTheEstate() throws IOException {
        HostFacts before = EstateDefinition.load(estate).hosts().getFirst().facts();
        edit("HV-01");
        console.type("facts.boot", "/fastdetect /3GB");
        console.type("facts.antivirus", "Sentry 8");
        console.type("facts.cluster", "HVCLUSTER");
        console.type("facts.nodeState", "up");
        choose("facts.volumes", 0);
        console.type("facts.volumes.5", "101");
        assertThat(isOffered("facts.volumes.set")).isFalse();
        console.type("facts.volumes.5", "12");
        console.type("facts.volumes.6", "perhaps");
        assertThat(isOffered("facts.volumes.set")).isFalse();
        console.type("facts.volumes.6", "No");
        console.press("facts.volumes.set");
        tab(2);
        choose("facts.adapters", 0);
        console.type("facts.adapters.3", "machines");
        console.type("facts.adapters.4", "yes");
        console.press("facts.adapters.set");
        tab(4);
        console.type("facts.exclusions.0", "*.iso");
        console.press("facts.exclusions.set");
        console.press("facts.ok");
        console.until("the estate is read again", () -> console.estate().reading().isEmpty() && "HVCLUSTER".equals(
                console.estate().snapshot().orElseThrow().estate().getHosts().getFirst().getCluster()));
        HostFacts after = EstateDefinition.load(estate).hosts().getFirst().facts();
        List<String> exclusions =
                Stream.concat(before.setup().antivirusExclusions().stream(), Stream.of("*.iso")).toList();
        assertThat(after.setup()).isEqualTo(new HostSetup(Optional.of("/fastdetect /3GB"), Optional.of("Sentry 8"),
                exclusions, Optional.of("HVCLUSTER"), Optional.of("up")));
        assertThat(after.volumes().getFirst().fragmentation()).hasValue(12);
        assertThat(after.volumes().getFirst().compressed()).hasValue(false);
        assertThat(after.volumes().getFirst().folder()).isEqualTo(before.volumes().getFirst().folder());
        assertThat(after.adapters().getFirst().use()).hasValue("machines");
        assertThat(after.adapters().getFirst().servicesBound()).hasValue(true);
        assertThat(after.adapters().getFirst().binding()).isEqualTo(before.adapters().getFirst().binding());
    }

    @Test
    void whatIsNoSizeOrAddressIsSaidBeforeAnythingIsTaken() throws IOException {
        byte[] before = Files.readAllBytes(estate);
        edit("HV-01");
        choose("facts.volumes", 0);
        console.type("facts.volumes.3", "much");
        assertThat(isOffered("facts.volumes.set")).isFalse();
        tab(2);
        choose("facts.adapters", 0);
        console.type("facts.adapters.1", "00-18-8B");
        assertThat(isOffered("facts.adapters.set")).isFalse();
        assertThat(isOffered("facts.ok")).isFalse();
        console.pressButton("Cancel");
        console.until("the dialog is gone", () -> !console.shows("facts.ok"));
        assertThat(estate).hasBinaryContent(before);
    }
}
