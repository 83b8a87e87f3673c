package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingType;
import org.verdigris.testing.corpus.Corpus;
import org.verdigris.ui.document.DocumentEditor;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.settings.AllSettingsPage;
import org.verdigris.ui.tests.driver.Console;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;

/** Every real file is opened in its editor, changed, and is the same to the byte when the change is undone. */
final class CorpusEditingTest {
    @TempDir
    private Path folder;

    private Console console;

    @AfterEach
    void end() {
        Console.empty();
    }

    @Test
    void everyFileIsByteIdenticalAfterAChangeAndItsUndo() throws IOException {
        Optional<Corpus> corpus = Corpus.find();
        assumeTrue(corpus.isPresent(), "no corpus");
        List<Path> files = copies(corpus.get().root());
        console = Console.empty();
        console.open(folder);
        for (Path file : files) {
            byte[] original = Files.readAllBytes(file);
            DocumentSession session = open(file);
            int leaves = changeEveryKindOfLeaf(session, file);
            assertThat(leaves).as("kinds of settings in " + file).isPositive();
            assertThat(console.ask(() -> console.page().getActiveEditor().isDirty())).isTrue();
            save(file);
            assertThat(Files.readAllBytes(file)).as("saved " + file).isNotEqualTo(original);
            undoAll(session);
            save(file);
            assertThat(file).as("undone " + file).hasBinaryContent(original);
            typeInThePageAndUndo(session);
            assertThat(console.ask(session.document()::bytes)).as("typed " + file).isEqualTo(original);
            console.act(() -> console.page().closeEditor(console.page().getActiveEditor(), false));
        }
    }

    private List<Path> copies(Path root) throws IOException {
        List<Path> copies = new ArrayList<>();
        for (String kind : List.of("vmc", "vnc")) {
            try (Stream<Path> files = Files.list(root.resolve(kind))) {
                for (Path file : files.filter(each -> each.toString().endsWith("." + kind)).sorted().toList()) {
                    Path copy = folder.resolve(copies.size() + "-" + file.getFileName());
                    copies.add(Files.write(copy, Files.readAllBytes(file)));
                }
            }
        }
        return copies;
    }

    private DocumentSession open(Path file) {
        ThingKind kind = file.toString().endsWith(".vnc") ? ThingKind.NETWORK : ThingKind.MACHINE;
        console.act(() -> Editors.open(console.page(),
                console.estate().find(new ThingRef(kind, file.toString())).orElseThrow()));
        DocumentEditor<?> editor = (DocumentEditor<?>) console.ask(() -> console.page().getActiveEditor());
        console.until("the file is read: " + file, () -> editor.session().isPresent());
        return editor.session().orElseThrow();
    }

    /** Changes the first leaf of each type, removes one and adds one. Returns how many were changed. */
    private int changeEveryKindOfLeaf(DocumentSession session, Path file) {
        List<Setting> settings = console.ask(session.document()::settings);
        int changed = 0;
        for (SettingType type : SettingType.values()) {
            Optional<Alteration> change = settings.stream().filter(each -> each.type().filter(type::equals).isPresent())
                    .flatMap(each -> another(session, each).stream()).findFirst();
            if (change.isPresent()) {
                assertThat(console.ask(() -> session.alter("Change", change.get()))).as(type + " in " + file).isTrue();
                changed++;
            }
        }
        console.act(() -> session.alter("Remove", Alteration.remove(settings.getLast().key())));
        console.act(() -> session.alter("Add",
                Alteration.put(SettingKey.parse("own/new/thing"), SettingType.STRING, "a & b < \u00E9")));
        return changed;
    }

    private static Optional<Alteration> another(DocumentSession session, Setting setting) {
        String text = setting.text();
        String other = switch (setting.type().orElseThrow()) {
            case BOOLEAN -> text.equals("true") ? "false" : "true";
            case INTEGER -> text.equals("1") ? "0" : "1";
            case BYTES -> text.replaceFirst("^..", "0F").equals(text) ? "" : text.replaceFirst("^..", "0F");
            case STRING -> text + " <&> \u00FC";
        };
        return session.document().complaint(setting.key(), other).isEmpty()
                ? Optional.of(Alteration.put(setting.key(), other)) : Optional.empty();
    }

    private void save(Path file) {
        console.command("org.eclipse.ui.file.save");
        assertThat(console.shows("editor.refusal") ? console.ask(() -> console.control("editor.refusal", Link.class)
                .getText()) : "").as("refusal of " + file).isEmpty();
        assertThat(console.ask(() -> console.page().getActiveEditor().isDirty())).as("dirty " + file).isFalse();
    }

    private void undoAll(DocumentSession session) {
        while (console.ask(() -> session.document().commands().canUndo())) {
            console.command("org.eclipse.ui.edit.undo");
        }
    }

    private void typeInThePageAndUndo(DocumentSession session) {
        SettingKey number = SettingKey.parse("hardware/memory/ram_size");
        console.act(() -> session.reveal(number, AllSettingsPage.class));
        console.type("settings.value", "300");
        assertThat(console.ask(() -> session.document().text(number))).contains("300");
        undoAll(session);
    }
}
