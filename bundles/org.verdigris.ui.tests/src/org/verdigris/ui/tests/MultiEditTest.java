package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.ui.document.DocumentEditor;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.task.Task;
import org.verdigris.ui.task.TaskList;
import org.verdigris.ui.task.TaskState;
import org.verdigris.ui.tests.driver.Console;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;

/** One setting of many machines is changed in one step, and the editors that are open on them follow. */
final class MultiEditTest {
    private static final SettingKey MEMORY = SettingKey.parse("hardware/memory/ram_size");
    private static final SettingKey NOTES = SettingKey.parse("settings/notes");

    @TempDir
    private Path folder;

    private final Map<Path, byte[]> machines = new LinkedHashMap<>();
    private Console console;

    @BeforeEach
    void begin() {
        console = Console.empty();
        console.act(() -> tasks().removeEnded());
    }

    @AfterEach
    void end() {
        console.closeDialogs();
        console.act(() -> tasks().removeEnded());
        Console.empty();
    }

    private TaskList tasks() {
        return console.window().getService(TaskList.class);
    }

    private void write(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Path machine = VmcBuilder.machine("vm%03d".formatted(i)).memory(128L + i).notes("Machine " + i)
                    .write(folder);
            machines.put(machine, Files.readAllBytes(machine));
        }
        console.open(folder);
    }

    @Test
    void twoHundredMachinesGetOneLeafEachAndAreTakenBackByteForByte() throws Exception {
        write(200);
        proposeMemory("512");
        Table plan = console.control("plan.values", Table.class);
        Set<List<String>> shown = new HashSet<>(console.ask(() -> IntStream.range(0, plan.getItemCount())
                .mapToObj(plan::getItem).map(row -> List.of(row.getText(0), row.getText(1), row.getText(2))).toList()));
        List<List<String>> wanted = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            wanted.add(List.of("vm%03d.vmc".formatted(i), String.valueOf(128 + i), "512"));
        }
        assertThat(shown).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(machines).allSatisfy((machine, before) -> assertThat(machine).hasBinaryContent(before));

        finish();
        for (Map.Entry<Path, byte[]> machine : machines.entrySet()) {
            assertThat(machine.getKey()).hasBinaryContent(withMemory(machine.getKey(), machine.getValue(), "512"));
        }

        console.until("the row", () -> console.shows("task.takeBack"));
        console.act(() -> console.window().getShell().getDisplay().asyncExec(() -> console.press("task.takeBack")));
        untilPlanned();
        finish();
        assertThat(machines).allSatisfy((machine, before) -> assertThat(machine).hasBinaryContent(before));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrderElementsOf(machines.keySet());
        }
    }

    @Test
    void anEditorWithoutChangesFollowsAndOneWithChangesKeepsThemAndOffersTheChoice() throws Exception {
        write(3);
        List<Path> files = List.copyOf(machines.keySet());
        DocumentEditor<?> unchanged = openEditor(files.get(0));
        DocumentEditor<?> changed = openEditor(files.get(1));
        console.act(() -> changed.session().orElseThrow().alter("Change notes", Alteration.put(NOTES, "mine")));
        proposeMemory("512");
        finish();

        console.until("the new value", () -> text(unchanged, MEMORY).equals("512"));
        assertThat(console.ask(unchanged::isDirty)).isFalse();
        console.act(() -> console.page().activate(changed));
        console.until("the choice", () -> console.shows("editor.outside"));
        assertThat(console.ask(() -> console.control("editor.outside", Link.class).getText()))
                .contains("Keep mine", "Take theirs", "Show difference");
        assertThat(console.ask(changed::isDirty)).isTrue();
        assertThat(console.ask(() -> text(changed, NOTES))).isEqualTo("mine");
        assertThat(files.get(1)).hasBinaryContent(withMemory(files.get(1), machines.get(files.get(1)), "512"));
        console.act(() -> {
            Event event = new Event();
            event.text = "Take theirs";
            console.control("editor.outside", Link.class).notifyListeners(SWT.Selection, event);
        });
        console.until("their version", () -> text(changed, MEMORY).equals("512") && !changed.isDirty());
    }

    private static byte[] withMemory(Path file, byte[] before, String memory) throws Exception {
        ConfigurationFile wanted = ConfigurationFile.parse(before, file);
        wanted.set(MEMORY, memory);
        return wanted.bytes();
    }

    private static String text(DocumentEditor<?> editor, SettingKey key) {
        ConfigurationDocument document = editor.session().orElseThrow().document();
        return document.text(key).orElseThrow();
    }

    private DocumentEditor<?> openEditor(Path file) {
        console.act(() -> Editors.open(console.page(),
                console.estate().find(new ThingRef(ThingKind.MACHINE, file.toString())).orElseThrow()));
        DocumentEditor<?> editor = (DocumentEditor<?>) console.ask(() -> console.page().getActiveEditor());
        console.until("the file is read", () -> editor.session().isPresent());
        return editor;
    }

    /** Selects all machines in the list and goes through the wizard up to its plan. */
    private void proposeMemory(String memory) {
        console.command("org.verdigris.ui.list(kind=MACHINE)");
        Table list = console.control("list.table", Table.class);
        console.until("the machines", () -> list.getItemCount() == machines.size());
        console.act(() -> {
            list.setFocus();
            list.selectAll();
            list.notifyListeners(SWT.Selection, new Event());
        });
        console.begin("org.verdigris.ui.machine.setting");
        console.until("the settings", () -> console.shows("setting.table")
                && console.control("setting.table", Table.class).getItemCount() > 20);
        console.type("setting.filter", MEMORY.toString());
        console.act(() -> {
            Table settings = console.control("setting.table", Table.class);
            settings.setSelection(0);
            settings.notifyListeners(SWT.Selection, new Event());
        });
        next();
        console.type("value.text", memory);
        next();
        untilPlanned();
    }

    private void next() {
        console.until("the page is complete", () -> console.control("wizard.next", Button.class).isEnabled());
        console.press("wizard.next");
    }

    private void untilPlanned() {
        console.until("the plan", () -> console.shows("wizard.finish")
                && console.control("wizard.finish", Button.class).isEnabled());
    }

    private void finish() {
        console.press("wizard.finish");
        console.until("the task is done", () -> newest().isEnded() && console.estate().reading().isEmpty());
        assertThat(console.ask(this::newest).status()).isEqualTo(TaskState.Status.DONE);
    }

    private TaskState newest() {
        return tasks().tasks().stream().filter(task -> !task.files().isEmpty()).findFirst().map(Task::state)
                .orElseThrow(() -> new AssertionError("There is no task."));
    }
}
