package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.resource.Dialect;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.ui.document.DocumentEditor;
import org.verdigris.ui.document.Drafts;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.tests.driver.Console;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;

/** A machine's file is edited, undone, redone and saved. */
final class DocumentEditorTest {
    private static final String NOTES = "settings/notes";
    private static final String MEMORY = "hardware/memory/ram_size";
    private static final String UNDO = "settings/undo_drives/default_action";
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
        openEditor();
    }

    private void openEditor() {
        console.act(() -> Editors.open(console.page(), console.estate()
                .find(new ThingRef(ThingKind.MACHINE, file.toString())).orElseThrow()));
        console.until("the file is read",
                () -> ((DocumentEditor<?>) console.page().getActiveEditor()).session().isPresent());
    }

    @AfterEach
    void end() {
        Console.empty();
    }

    @Test
    void aTextThatIsTypedIsSavedAsOneLeaf() throws Exception {
        show(NOTES);
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
        show(PROMPT);
        Button box = console.control(PROMPT, Button.class);
        boolean before = console.ask(box::getSelection);
        console.act(() -> {
            box.setSelection(!before);
            box.notifyListeners(SWT.Selection, new Event());
        });
        console.command("org.eclipse.ui.file.save");
        assertThat(Files.readAllBytes(file)).isEqualTo(expected(PROMPT, String.valueOf(!before)));
    }

    private boolean isDirty() {
        return console.ask(() -> console.page().getActiveEditor().isDirty());
    }

    private DocumentEditor<?> editor() {
        return (DocumentEditor<?>) console.page().getActiveEditor();
    }

    private String text(String key) {
        return console.ask(() -> console.control(key, Text.class).getText());
    }

    private String notes() {
        return console.ask(() -> console.control(NOTES, Text.class).getText());
    }

    private void show(String key) {
        console.act(() -> ((DocumentEditor<?>) console.page().getActiveEditor()).reveal(SettingKey.parse(key)));
    }

    private byte[] expected(String key, String text) throws Exception {
        ConfigurationFile wanted = ConfigurationFile.parse(original, file);
        wanted.set(SettingKey.parse(key), text);
        return wanted.bytes();
    }

    @Test
    void whatAnotherProgramWroteIsTakenWhereNothingWasChangedHere() throws Exception {
        show(NOTES);
        assertThat(notes()).isEqualTo("first");
        writeOutside("theirs");
        assertThat(notes()).isEqualTo("first");
        comeBack();
        console.until("the other text", () -> notes().equals("theirs"));
        assertThat(console.shows("editor.outside")).isFalse();
    }

    @Test
    void ofTwoVersionsMineIsKept() throws Exception {
        byte[] theirs = conflict();
        follow("editor.outside", "Keep mine");
        console.until("the line is gone", () -> !console.shows("editor.outside"));
        console.command("org.eclipse.ui.file.save");
        assertThat(Files.readAllBytes(file)).isEqualTo(expected(NOTES, "mine"));
        assertThat(folder.resolve("payroll.vmc.bak")).hasBinaryContent(theirs);
    }

    @Test
    void ofTwoVersionsTheirsIsTaken() throws Exception {
        byte[] theirs = conflict();
        follow("editor.outside", "Take theirs");
        console.until("the other text", () -> notes().equals("theirs"));
        assertThat(console.ask(() -> console.page().getActiveEditor().isDirty())).isFalse();
        assertThat(file).hasBinaryContent(theirs);
    }

    @Test
    void twoVersionsAreShownSideBySide() throws Exception {
        conflict();
        console.act(() -> console.window().getShell().getDisplay()
                .asyncExec(() -> sendLink("editor.outside", "Show difference")));
        console.until("the difference", () -> console.shows("difference.table"));
        console.closeDialogs();
    }

    @Test
    void savingOverAnotherProgramsVersionAsksFirst() throws Exception {
        show(NOTES);
        console.type(NOTES, "mine");
        byte[] theirs = writeOutside("theirs");
        console.begin("org.eclipse.ui.file.save");
        console.until("the difference", () -> console.shows("difference.table"));
        console.pressButton("Decide later");
        console.until("the choice", () -> console.shows("editor.outside"));
        assertThat(file).hasBinaryContent(theirs);
        assertThat(isDirty()).isTrue();
        console.begin("org.eclipse.ui.file.save");
        console.pressButton("Keep mine");
        console.until("it is saved", () -> !console.page().getActiveEditor().isDirty());
        assertThat(Files.readAllBytes(file)).isEqualTo(expected(NOTES, "mine"));
        assertThat(folder.resolve("payroll.vmc.bak")).hasBinaryContent(theirs);
    }

    @Test
    void theFileThatIsGoneIsWrittenAnew() throws Exception {
        show(NOTES);
        Files.delete(file);
        comeBack();
        console.until("it is told", () -> console.shows("editor.outside"));
        assertThat(isDirty()).isTrue();
        console.type(NOTES, "second");
        assertThat(notes()).isEqualTo("second");
        console.command("org.eclipse.ui.edit.undo");
        assertThat(notes()).isEqualTo("first");
        console.command("org.eclipse.ui.file.save");
        assertThat(file).hasBinaryContent(original);
        console.until("nothing is told any more", () -> !console.shows("editor.outside"));
        assertThat(isDirty()).isFalse();
    }

    @Test
    void aTextThatIsNoValueStaysAndIsNotSavedUntilItIsTakenBack() throws Exception {
        show(MEMORY);
        String before = text(MEMORY);
        console.type(MEMORY, "much");
        assertThat(isDirty()).isTrue();
        assertThat(console.shows(MEMORY + ".complaint")).isTrue();
        console.command("org.eclipse.ui.file.save");
        assertThat(text(MEMORY)).isEqualTo("much");
        assertThat(file).hasBinaryContent(original);
        assertThat(console.shows("editor.refusal")).isTrue();
        console.command("org.eclipse.ui.edit.undo");
        assertThat(text(MEMORY)).isEqualTo(before);
        assertThat(isDirty()).isFalse();
        assertThat(console.shows(MEMORY + ".complaint")).isFalse();
        assertThat(console.shows("editor.refusal")).isFalse();
    }

    @Test
    void memoryIsChangedUndoneRedoneAndSavedAsOneLeaf() throws Exception {
        show(MEMORY);
        String before = text(MEMORY);
        console.type(MEMORY, "384");
        console.command("org.eclipse.ui.edit.undo");
        assertThat(text(MEMORY)).isEqualTo(before);
        console.command("org.eclipse.ui.edit.redo");
        assertThat(text(MEMORY)).isEqualTo("384");
        console.command("org.eclipse.ui.file.save");
        assertThat(Files.readAllBytes(file)).isEqualTo(expected(MEMORY, "384"));
    }

    @Test
    void revertingTakesBackWhatIsNoValueToo() {
        show(MEMORY);
        String before = text(MEMORY);
        console.type(MEMORY, "");
        console.begin("org.eclipse.ui.file.revert");
        console.pressButton("Revert");
        console.until("the value is back", () -> text(MEMORY).equals(before));
        assertThat(isDirty()).isFalse();
    }

    @Test
    void whatCannotBeWrittenStaysUnsavedAndSaysSo() throws Exception {
        Files.createDirectories(folder.resolve("payroll.vmc.bak/full"));
        show(NOTES);
        console.type(NOTES, "second");
        console.command("org.eclipse.ui.file.save");
        assertThat(console.shows("editor.refusal")).isTrue();
        assertThat(isDirty()).isTrue();
        assertThat(file).hasBinaryContent(original);
    }

    @Test
    void savedAsAnotherFileTheEditorGoesOnThere(@TempDir Path elsewhere) throws Exception {
        show(NOTES);
        console.type(NOTES, "second");
        Path other = elsewhere.resolve("copy.vmc");
        console.act(() -> editor().saveAs(other));
        assertThat(file).hasBinaryContent(original);
        assertThat(Files.readAllBytes(other)).isEqualTo(expected(NOTES, "second"));
        assertThat(console.editor()).isEqualTo("copy");
        console.until("the estate is read again", () -> console.estate().reading().isEmpty());
        console.command("org.eclipse.ui.edit.undo");
        assertThat(notes()).isEqualTo("first");
        console.command("org.eclipse.ui.file.save");
        assertThat(other).hasBinaryContent(original);
    }

    @Test
    void aWordThatIsChosenCanBeUndoneAndRedone() {
        show(UNDO);
        Combo combo = console.control(UNDO, Combo.class);
        String before = console.ask(combo::getText);
        console.act(() -> {
            combo.select(combo.getItemCount() - 1);
            combo.notifyListeners(SWT.Selection, new Event());
        });
        String after = console.ask(combo::getText);
        assertThat(after).isNotEqualTo(before);
        assertThat(isDirty()).isTrue();
        console.command("org.eclipse.ui.edit.undo");
        assertThat(console.ask(combo::getText)).isEqualTo(before);
        assertThat(isDirty()).isFalse();
        console.command("org.eclipse.ui.edit.redo");
        assertThat(console.ask(combo::getText)).isEqualTo(after);
    }

    @Test
    void aMachineWithASavedStateIsReadOnlyUntilTheAdministratorInsists() throws Exception {
        show(NOTES);
        console.type(NOTES, "second");
        console.until("the editor is dirty", () -> console.page().getActiveEditor().isDirty());
        Files.writeString(folder.resolve("payroll.vsv"), "state");
        comeBack();
        console.until("the reason", () -> console.shows("editor.readOnly"));
        assertThat(console.ask(() -> console.control(NOTES, Text.class).getEditable())).isFalse();
        console.act(() -> console.window().getShell().getDisplay()
                .asyncExec(() -> sendLink("editor.readOnly", "Edit anyway\u2026")));
        console.pressButton("Edit Anyway");
        console.until("it can be edited", () -> console.control(NOTES, Text.class).getEditable());
    }

    @Test
    void theFileOfAMachineThatIsNotOffAnyMoreIsSavedOnlyIfTheAdministratorInsists() throws Exception {
        show(NOTES);
        console.type(NOTES, "second");
        Files.writeString(folder.resolve("payroll.vsv"), "state");
        CompletableFuture<Void> saving = console.begin("org.eclipse.ui.file.save");
        console.pressButton("Cancel");
        console.until("the question is answered", saving::isDone);
        assertThat(isDirty()).isTrue();
        assertThat(file).hasBinaryContent(original);
        console.begin("org.eclipse.ui.file.save");
        console.pressButton("Edit Anyway");
        console.until("it is saved", () -> !console.page().getActiveEditor().isDirty());
        assertThat(Files.readAllBytes(file)).isEqualTo(expected(NOTES, "second"));
    }

    @Test
    void eachCrashLeavesAPieceThatIsOfferedTheLatestFirst() throws Exception {
        console.act(() -> console.page().closeAllEditors(false));
        leave("earlier");
        Drafts.ofConsole().setApart(file);
        leave("later");
        openEditor();
        show(NOTES);
        console.until("the offer", () -> console.shows("editor.draft"));
        follow("editor.draft", "Restore");
        assertThat(notes()).isEqualTo("later");
        follow("editor.draft", "Discard");
        console.until("nothing is left", () -> !console.shows("editor.draft"));
        assertThat(notes()).isEqualTo("later");
    }

    private void leave(String notes) throws Exception {
        ConfigurationDocument document = ConfigurationDocument.open(file, Dialect.shipped());
        document.alter("Change notes", List.of(Alteration.put(SettingKey.parse(NOTES), notes)));
        Drafts.ofConsole().keep(document.draft());
    }

    @Test
    void unsavedWorkOfAnEarlierRunIsOffered() throws Exception {
        console.act(() -> console.page().closeAllEditors(false));
        ConfigurationDocument document = ConfigurationDocument.open(file, Dialect.shipped());
        document.alter("Change notes", List.of(Alteration.put(SettingKey.parse(NOTES), "unsaved")));
        Drafts.ofConsole().keep(document.draft());
        openEditor();
        show(NOTES);
        console.until("the offer", () -> console.shows("editor.draft"));
        assertThat(notes()).isEqualTo("first");
        follow("editor.draft", "Restore");
        assertThat(notes()).isEqualTo("unsaved");
        assertThat(console.ask(() -> console.page().getActiveEditor().isDirty())).isTrue();
        assertThat(console.shows("editor.draft")).isFalse();
    }

    @Test
    void whatWasLeftUnsavedOpensByItselfWhenItsEstateIsRead() throws Exception {
        console.act(() -> console.page().closeAllEditors(false));
        ConfigurationDocument document = ConfigurationDocument.open(file, Dialect.shipped());
        document.alter("Change notes", List.of(Alteration.put(SettingKey.parse(NOTES), "unsaved")));
        Drafts.ofConsole().keep(document.draft());
        console.act(() -> console.estate().rescan());
        console.until("its editor asks", () -> console.shows("editor.draft"));
        follow("editor.draft", "Discard");
        assertThat(Drafts.ofConsole().files()).doesNotContain(file);
    }

    @Test
    void thePageInFrontIsRemembered() {
        show(NOTES);
        console.act(() -> console.page().closeAllEditors(false));
        openEditor();
        assertThat(notes()).isEqualTo("first");
    }

    @Test
    void unsavedWorkIsKeptAMomentAfterItIsDone() throws Exception {
        show(NOTES);
        console.type(NOTES, "unsaved");
        console.until("the work is kept", () -> Drafts.ofConsole().files().contains(file));
        console.command("org.eclipse.ui.file.save");
        console.until("it is kept no longer", () -> !Drafts.ofConsole().files().contains(file));
    }

    /** Both changed the file. */
    private byte[] conflict() throws Exception {
        show(NOTES);
        console.type(NOTES, "mine");
        byte[] theirs = writeOutside("theirs");
        comeBack();
        console.until("the choice", () -> console.shows("editor.outside"));
        assertThat(notes()).isEqualTo("mine");
        return theirs;
    }

    private byte[] writeOutside(String notes) throws Exception {
        byte[] theirs = VmcBuilder.machine("payroll").notes(notes).bytes();
        Files.write(file, theirs);
        return theirs;
    }

    private void comeBack() {
        console.act(() -> console.window().getShell().notifyListeners(SWT.Activate, new Event()));
    }

    private void follow(String id, String label) {
        console.act(() -> sendLink(id, label));
    }

    private void sendLink(String id, String label) {
        Event event = new Event();
        event.text = label;
        console.control(id, Link.class).notifyListeners(SWT.Selection, event);
    }
}
