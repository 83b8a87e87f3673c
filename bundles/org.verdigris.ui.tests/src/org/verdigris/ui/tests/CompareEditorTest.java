package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingType;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.testing.vmc.VncBuilder;
import org.verdigris.ui.compare.CompareMenu;
import org.verdigris.ui.document.DocumentEditor;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.machine.operation.MachineMenu;
import org.verdigris.ui.tests.driver.Console;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;

/** Two files are compared, and settings are copied from one to the other. */
final class CompareEditorTest {
    private static final String MEMORY = "hardware/memory/ram_size";
    private static final String OWNER = "labs/owner";
    private static final String SERIAL = "hardware/bios/bios_serial_number";

    @TempDir
    private Path folder;

    private Console console;
    private Path left;
    private Path right;
    private byte[] leftBytes;
    private byte[] rightBytes;

    @BeforeEach
    void begin() throws IOException {
        left = VmcBuilder.machine("web01").memory(256).setting(OWNER, "string", "Ada").setting(SERIAL, "string", "1")
                .write(folder);
        right = VmcBuilder.machine("web02").memory(512).setting(SERIAL, "string", "2").write(folder);
        leftBytes = Files.readAllBytes(left);
        rightBytes = Files.readAllBytes(right);
        console = Console.empty();
        console.open(folder);
    }

    @AfterEach
    void end() {
        Console.empty();
    }

    private void compare(Path one, Path other) {
        console.act(() -> new CompareMenu(console.window()).open(one, other));
        console.until("both are read", () -> console.control("compare.table", Table.class).getItemCount() > 0);
    }

    @Test
    void onlyWhatDiffersIsShownUnlessAllIsWanted() {
        compare(left, right);
        assertThat(console.editor()).isEqualTo("web01 and web02");
        assertThat(lines()).extracting(line -> line.get(0)).containsExactlyInAnyOrder(MEMORY, OWNER, SERIAL);
        assertThat(line(MEMORY)).startsWith(MEMORY, "256", "512", "Different");
        assertThat(line(OWNER)).startsWith(OWNER, "Ada", "– not in the file");
        assertThat(line(SERIAL)).contains("Usually different");
        Button only = console.control("compare.different", Button.class);
        console.act(() -> {
            only.setSelection(false);
            only.notifyListeners(SWT.Selection, new Event());
        });
        assertThat(lines()).hasSizeGreaterThan(50);
    }

    @Test
    void aSettingIsCopiedToTheRightUndoneAndSaved() throws Exception {
        compare(left, right);
        choose(MEMORY, OWNER);
        console.press("compare.toRight");
        assertThat(lines()).extracting(line -> line.get(0)).containsExactly(SERIAL);
        assertThat(dirty()).isTrue();
        console.command("org.eclipse.ui.edit.undo");
        assertThat(lines()).hasSize(3);
        assertThat(dirty()).isFalse();
        console.command("org.eclipse.ui.edit.redo");
        console.command("org.eclipse.ui.file.save");
        ConfigurationFile wanted = ConfigurationFile.parse(rightBytes, right);
        wanted.set(SettingKey.parse(MEMORY), "256");
        wanted.set(SettingKey.parse(OWNER), SettingType.STRING, "Ada");
        assertThat(right).hasBinaryContent(wanted.bytes());
        assertThat(left).hasBinaryContent(leftBytes);
    }

    @Test
    void whatTheOtherLacksIsRemovedHere() throws Exception {
        compare(left, right);
        choose(OWNER);
        console.press("compare.toLeft");
        console.command("org.eclipse.ui.file.save");
        assertThat(ConfigurationFile.read(left).text()).doesNotContain("labs", "owner");
    }

    @Test
    void anIdentityIsCopiedOnlyAfterAQuestion() {
        compare(left, right);
        choose(MEMORY, SERIAL);
        console.act(() -> console.window().getShell().getDisplay().asyncExec(() -> console.press("compare.toRight")));
        console.pressButton("Copy the Others Only");
        console.until("the memory is copied", () -> console.page().getActiveEditor().isDirty());
        assertThat(lines()).extracting(line -> line.get(0)).containsExactlyInAnyOrder(OWNER, SERIAL);
    }

    @Test
    void aBackupIsNeverWritten() throws IOException {
        Path backup = Files.write(folder.resolve("web01.vmc.bak"), rightBytes);
        compare(left, backup);
        assertThat(console.ask(() -> console.control("compare.right", Label.class).getText()))
                .contains("A backup; it can be copied from but is never written.");
        choose(MEMORY);
        assertThat(console.ask(() -> console.control("compare.toRight", Button.class).getEnabled())).isFalse();
        console.press("compare.toLeft");
        console.command("org.eclipse.ui.file.save");
        assertThat(ConfigurationFile.read(left).setting(SettingKey.parse(MEMORY)).orElseThrow().text())
                .isEqualTo("512");
        assertThat(folder.resolve("web01.vmc.bak")).hasBinaryContent(leftBytes);
    }

    @Test
    void theBackupIsComparedFromTheOverviewAndASettingOfTheMachineIsCopiedBackAndSaved() throws Exception {
        Files.write(folder.resolve("web01.vmc.bak"), rightBytes);
        DocumentEditor<?> editor = openEditor(left);
        console.command("org.verdigris.ui.page(number=1)");
        console.press("overview.compare");
        console.until("both are read", () -> console.shows("compare.table") && !lines().isEmpty());
        assertThat(console.editor()).isEqualTo("web01 and web01.vmc.bak");
        choose(OWNER);
        console.press("compare.toLeft");
        console.command("org.eclipse.ui.file.save");
        assertThat(ConfigurationFile.read(left).text()).doesNotContain("labs", "owner");
        assertThat(console.ask(editor::isDirty)).isFalse();
    }

    @Test
    void theMachineMenuComparesTheTwoThatAreChosenAndTheKeyDoesTheSame() throws Exception {
        choose(2);
        assertThat(machineMenu()).anyMatch(text -> text.replace("&", "").matches("Compare…\t.*K"))
                .doesNotContain("Com&pare With");
        console.command("org.verdigris.ui.compare");
        console.until("both are read", () -> console.shows("compare.table") && !lines().isEmpty());
        assertThat(console.editor()).isEqualTo("web01 and web02");
        choose(MEMORY);
        console.press("compare.toRight");
        console.command("org.eclipse.ui.file.save");
        ConfigurationFile wanted = ConfigurationFile.parse(rightBytes, right);
        wanted.set(SettingKey.parse(MEMORY), "256");
        assertThat(right).hasBinaryContent(wanted.bytes());
    }

    @Test
    void whatCannotBeComparedIsToldWhatToChoose() {
        choose(0);
        console.begin("org.verdigris.ui.compare");
        console.until("the sentence", () -> console.window().getShell().getShells().length > 0);
        console.pressButton("OK");
        console.until("it is gone", () -> console.window().getShell().getShells().length == 0);
    }

    /** Chooses so many machines in their list. */
    private void choose(int count) {
        console.command("org.verdigris.ui.list(kind=MACHINE)");
        Table list = console.control("list.table", Table.class);
        console.until("the machines", () -> list.getItemCount() == 2);
        console.act(() -> {
            list.setFocus();
            list.deselectAll();
            list.select(IntStream.range(0, count).toArray());
            list.notifyListeners(SWT.Selection, new Event());
        });
    }

    private List<String> machineMenu() {
        return console.ask(() -> {
            MenuManager menu = new MenuManager();
            new MachineMenu(console.window()).fill(menu);
            Menu made = menu.createContextMenu(console.window().getShell());
            menu.updateAll(true);
            List<String> texts = Arrays.stream(made.getItems()).map(MenuItem::getText).toList();
            menu.dispose();
            return texts;
        });
    }

    @Test
    void aFileThatIsOpenIsComparedAsItIsEdited() throws Exception {
        DocumentEditor<?> editor = openEditor(right);
        ConfigurationDocument document = editor.session().orElseThrow().document();
        console.act(() -> editor.session().orElseThrow().alter("Change memory",
                Alteration.put(SettingKey.parse(MEMORY), "256")));
        compare(left, right);
        assertThat(lines()).extracting(line -> line.get(0)).doesNotContain(MEMORY);
        choose(OWNER);
        console.press("compare.toRight");
        assertThat(console.ask(() -> document.text(SettingKey.parse(OWNER)))).contains("Ada");
        console.command("org.eclipse.ui.file.save");
        assertThat(console.ask(editor::isDirty)).isFalse();
        assertThat(Files.readAllBytes(right)).isEqualTo(console.ask(document::bytes));
    }

    private DocumentEditor<?> openEditor(Path file) {
        console.act(() -> Editors.open(console.page(), machine(file)));
        DocumentEditor<?> editor = (DocumentEditor<?>) console.ask(() -> console.page().getActiveEditor());
        console.until("the file is read", () -> editor.session().isPresent());
        return editor;
    }

    private NamedElement machine(Path file) {
        return console.estate().find(new ThingRef(ThingKind.MACHINE, file.toString())).orElseThrow();
    }

    @Test
    void theMenuOffersTheBackupsTheFileOnDiskAndAnyFile() throws IOException {
        Files.write(folder.resolve("web01.vmc.bak"), rightBytes);
        Files.write(folder.resolve("web01.vmc.bak2"), rightBytes);
        assertThat(menu(List.of(left))).hasSize(5).anyMatch(label -> label.startsWith("web01.vmc.bak, written "))
                .anyMatch(label -> label.startsWith("web01.vmc.bak2, written "));
        assertThat(menu(List.of(left, right))).containsExactly("Compare With &Each Other");
    }

    /** The labels of the items, those of the submenu if there is one. */
    private List<String> menu(List<Path> files) {
        return console.ask(() -> {
            MenuManager menu = new MenuManager();
            new CompareMenu(console.window()).fill(menu, files.stream().map(this::machine).toList());
            MenuManager shown = menu.getItems()[0] instanceof MenuManager sub ? sub : menu;
            return Arrays.stream(shown.getItems())
                    .map(item -> item instanceof ActionContributionItem action ? action.getAction().getText() : "")
                    .toList();
        });
    }

    @Test
    void aMachineAndANetworkCannotBeCompared() throws IOException {
        Path network = VncBuilder.network("LAN").write(folder);
        console.act(() -> new CompareMenu(console.window()).open(left, network));
        console.until("the reason", () -> console.shows("compare.refusal"));
        assertThat(console.ask(() -> console.control("compare.refusal", Label.class).getText()))
                .contains("cannot be compared");
    }

    @Test
    void theTwoAreReadAgainWhenAnotherProgramChangedThem() throws IOException {
        compare(left, right);
        Files.write(right, leftBytes);
        console.act(() -> console.page().getActiveEditor().setFocus());
        console.until("nothing differs", () -> lines().isEmpty());
    }

    private boolean dirty() {
        return console.ask(() -> console.page().getActiveEditor().isDirty());
    }

    private List<List<String>> lines() {
        return console.ask(() -> {
            Table table = console.control("compare.table", Table.class);
            return IntStream.range(0, table.getItemCount()).mapToObj(table::getItem)
                    .map(CompareEditorTest::texts).toList();
        });
    }

    private static List<String> texts(TableItem item) {
        return IntStream.range(0, 5).mapToObj(item::getText).toList();
    }

    private List<String> line(String key) {
        return lines().stream().filter(line -> line.getFirst().equals(key)).findFirst().orElseThrow();
    }

    private void choose(String... keys) {
        console.act(() -> {
            Table table = console.control("compare.table", Table.class);
            table.deselectAll();
            for (int i = 0; i < table.getItemCount(); i++) {
                if (List.of(keys).contains(table.getItem(i).getText())) {
                    table.select(i);
                }
            }
            table.notifyListeners(SWT.Selection, new Event());
        });
    }
}
