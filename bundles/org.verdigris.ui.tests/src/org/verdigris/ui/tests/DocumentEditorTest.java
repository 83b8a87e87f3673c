package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.editor.ThingEditor;
import org.verdigris.ui.tests.driver.Console;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;

/** A machine's file is edited, undone, redone and saved. */
final class DocumentEditorTest {
    private static final String NOTES = "settings/notes";
    private static final String PROMPT = "settings/shutdown/prompt";

    @TempDir
    private Path folder;

    private Console console;
    private Path file;
    private byte[] original;

    @BeforeEach
    void begin() throws IOException {
        file = VmcBuilder.machine("payroll").notes("first").write(folder);
        original = Files.readAllBytes(file);
        console = Console.empty();
        console.open(folder);
        console.act(() -> Editors.open(console.page(), console.estate()
                .find(new ThingRef(ThingKind.MACHINE, file.toString())).orElseThrow()));
    }

    @AfterEach
    void end() {
        Console.empty();
    }

    @Test
    void aTextThatIsTypedIsSavedAsOneLeaf() throws Exception {
        showPage(4);
        console.type(NOTES, "second");
        console.until("the editor is dirty", () -> console.page().getActiveEditor().isDirty());
        console.command("org.eclipse.ui.edit.undo");
        assertThat(notes()).isEqualTo("first");
        assertThat(console.ask(() -> console.page().getActiveEditor().isDirty())).isFalse();
        console.command("org.eclipse.ui.edit.redo");
        assertThat(notes()).isEqualTo("second");
        console.command("org.eclipse.ui.file.save");
        assertThat(Files.readAllBytes(file)).isEqualTo(expected(NOTES, "second"));
        assertThat(folder.resolve("payroll.vmc.bak")).hasBinaryContent(original);
    }

    @Test
    void aFlagIsOneStep() throws Exception {
        showPage(2);
        Button box = console.control(PROMPT, Button.class);
        boolean before = console.ask(box::getSelection);
        console.act(() -> {
            box.setSelection(!before);
            box.notifyListeners(SWT.Selection, new Event());
        });
        console.command("org.eclipse.ui.file.save");
        assertThat(Files.readAllBytes(file)).isEqualTo(expected(PROMPT, String.valueOf(!before)));
    }

    private String notes() {
        return console.ask(() -> console.control(NOTES, Text.class).getText());
    }

    private void showPage(int number) {
        console.act(() -> ((ThingEditor<?>) console.page().getActiveEditor())
                .showPage(number));
    }

    private byte[] expected(String key, String text) throws Exception {
        ConfigurationFile wanted = ConfigurationFile.parse(original, file);
        wanted.set(SettingKey.parse(key), text);
        return wanted.bytes();
    }
}
