package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.ui.document.DocumentEditor;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.settings.SourcePage;
import org.verdigris.ui.tests.driver.Console;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;

/** The source shows the file as it would be saved, and what was changed in it. */
final class SourcePageTest {
    private static final SettingKey MEMORY = SettingKey.parse("hardware/memory/ram_size");
    private static final SettingKey NOTES = SettingKey.parse("settings/notes");

    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void begin() throws IOException {
        Path file = VmcBuilder.machine("payroll").memory(512).notes("first").write(folder);
        console = Console.empty();
        console.open(folder);
        console.act(() -> Editors.open(console.page(), console.estate()
                .find(new ThingRef(ThingKind.MACHINE, file.toString())).orElseThrow()));
        console.until("the file is read",
                () -> ((DocumentEditor<?>) console.page().getActiveEditor()).session().isPresent());
        console.act(() -> session().reveal(MEMORY, SourcePage.class));
    }

    @AfterEach
    void end() {
        Console.empty();
    }

    private DocumentSession session() {
        return ((DocumentEditor<?>) console.page().getActiveEditor()).session().orElseThrow();
    }

    @Test
    void theLineOfASettingIsFound() {
        assertThat(selection()).contains("<ram_size type=\"integer\">512</ram_size>");
    }

    @Test
    void whatWasChangedIsMarkedLineByLineUntilItIsUndone() {
        assertThat(marked()).isEmpty();
        assertThat(facts()).isEqualTo("UTF-16LE, line ends CRLF");
        console.act(() -> session().alter("Change memory", Alteration.put(MEMORY, "1024")));
        assertThat(marked()).singleElement().asString().contains("<ram_size type=\"integer\">1024</ram_size>");
        console.act(() -> session().alter("Change notes", Alteration.put(NOTES, "one\ntwo")));
        assertThat(marked()).hasSize(3);
        assertThat(facts()).contains("2 changed settings");
        console.command("org.eclipse.ui.edit.undo");
        console.command("org.eclipse.ui.edit.undo");
        assertThat(marked()).isEmpty();
        assertThat(console.ask(() -> console.control("source.next", Button.class).getEnabled())).isFalse();
    }

    @Test
    void theNextChangeIsGoneToAndThenTheFirstAgain() {
        console.act(() -> session().alter("Change", Alteration.put(MEMORY, "1024"), Alteration.put(NOTES, "x")));
        console.press("source.next");
        assertThat(selection()).contains("<notes type=\"string\">x</notes>");
        console.press("source.next");
        assertThat(selection()).contains("<ram_size type=\"integer\">1024</ram_size>");
        console.press("source.previous");
        assertThat(selection()).contains("<notes type=\"string\">x</notes>");
    }

    @Test
    void aWordIsSearchedFor() {
        console.type("source.search", "VRAM_SIZE");
        assertThat(selection()).isEqualTo("vram_size");
        console.type("source.search", "nowhere at all");
        assertThat(facts()).contains("nowhere at all");
    }

    private List<String> marked() {
        return console.ask(() -> {
            StyledText text = console.control("source.text", StyledText.class);
            return IntStream.range(0, text.getLineCount()).filter(line -> text.getLineBackground(line) != null)
                    .mapToObj(text::getLine).toList();
        });
    }

    private String selection() {
        return console.ask(() -> console.control("source.text", StyledText.class).getSelectionText());
    }

    private String facts() {
        return console.ask(() -> console.control("source.facts", Label.class).getText());
    }
}
