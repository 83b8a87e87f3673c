package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingType;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.ui.document.DocumentEditor;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.settings.AllSettingsPage;
import org.verdigris.ui.tests.driver.Console;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;

/** Every setting of a file can be found, changed, added, removed and reverted, and nothing else in the file moves. */
final class AllSettingsPageTest {
    private static final String MEMORY = "hardware/memory/ram_size";
    private static final String OWNER = "labs/owner";
    private static final String CMOS = "hardware/bios/cmos";
    private static final String LEFT = "settings/video/left_position";

    @TempDir
    private Path folder;

    private Console console;
    private Path file;
    private byte[] original;

    @BeforeEach
    void begin() throws IOException {
        file = VmcBuilder.machine("payroll").memory(512).setting(OWNER, "string", "Ada Lovelace")
                .setting(LEFT, "integer", "4294967291").write(folder);
        original = Files.readAllBytes(file);
        console = Console.empty();
        console.open(folder);
        console.act(() -> Editors.open(console.page(), console.estate()
                .find(new ThingRef(ThingKind.MACHINE, file.toString())).orElseThrow()));
        console.until("the file is read",
                () -> ((DocumentEditor<?>) console.page().getActiveEditor()).session().isPresent());
        console.act(() -> session().reveal(SettingKey.parse(MEMORY), AllSettingsPage.class));
        console.control("settings.tree", Tree.class);
    }

    @AfterEach
    void end() {
        console.closeDialogs();
        Console.empty();
    }

    private DocumentSession session() {
        return ((DocumentEditor<?>) console.page().getActiveEditor()).session().orElseThrow();
    }

    @Test
    void aSettingNobodyKnowsIsChangedUndoneAndSaved() throws Exception {
        choose(OWNER);
        console.type("settings.value", "Grace");
        assertThat(cells(OWNER).get(1)).endsWith(" Grace");
        assertThat(dirty()).isTrue();
        console.command("org.eclipse.ui.edit.undo");
        assertThat(cells(OWNER).get(1)).isEqualTo("Ada Lovelace");
        assertThat(dirty()).isFalse();
        console.command("org.eclipse.ui.edit.redo");
        console.command("org.eclipse.ui.file.save");
        assertThat(file).hasBinaryContent(wanted(OWNER, "Grace"));
    }

    @Test
    void whatIsNoValueIsToldAndNeitherLostNorSaved() throws Exception {
        choose(MEMORY);
        console.type("settings.value", "12x");
        String sentence = console.ask(() -> console.control("settings.meaning", Label.class).getText());
        assertThat(sentence).contains("12x");
        assertThat(cells(MEMORY).get(1)).startsWith("12x");
        choose(OWNER);
        console.type("settings.value", "Grace");
        choose(MEMORY);
        assertThat(value()).isEqualTo("12x");
        console.command("org.eclipse.ui.file.save");
        assertThat(console.shows("editor.refusal")).isTrue();
        assertThat(file).hasBinaryContent(original);
        console.type("settings.value", "1024");
        console.command("org.eclipse.ui.file.save");
        ConfigurationFile wanted = ConfigurationFile.parse(wanted(OWNER, "Grace"), file);
        wanted.set(SettingKey.parse(MEMORY), "1024");
        assertThat(file).hasBinaryContent(wanted.bytes());
    }

    @Test
    void escapeTakesBackWhatIsNoValue() {
        choose(MEMORY);
        console.type("settings.value", "12x");
        console.act(() -> key(console.control("settings.value", Text.class), SWT.ESC, SWT.NONE));
        assertThat(value()).isEqualTo("512");
        assertThat(dirty()).isFalse();
    }

    @Test
    void aFlagIsChosenFromItsValues() throws Exception {
        String prompt = "settings/shutdown/prompt";
        choose(prompt);
        Combo combo = console.control("settings.choice", Combo.class);
        String before = console.ask(combo::getText);
        String other = before.equals("true") ? "false" : "true";
        console.act(() -> {
            combo.setText(other);
            combo.notifyListeners(SWT.Selection, new Event());
        });
        console.command("org.eclipse.ui.file.save");
        assertThat(file).hasBinaryContent(wanted(prompt, other));
    }

    @Test
    void whatTheProductKeepsIsLockedUntilItIsUnlocked() {
        choose(CMOS);
        assertThat(console.ask(() -> console.control("settings.value", Text.class).getEditable())).isFalse();
        console.act(() -> console.control("settings.unlock", Link.class).notifyListeners(SWT.Selection, new Event()));
        assertThat(console.ask(() -> console.control("settings.value", Text.class).getEditable())).isTrue();
    }

    @Test
    void aNumberBelowZeroIsToldWithItsSign() {
        assertThat(cells(LEFT).get(1)).isEqualTo("4294967291 (-5)");
    }

    @Test
    void aRemovedSettingIsStillThereToBeReverted() throws Exception {
        choose(OWNER);
        press(SWT.DEL);
        assertThat(cells(OWNER).get(1)).contains("removed").contains("Ada Lovelace");
        assertThat(dirty()).isTrue();
        choose(OWNER);
        console.press("settings.revert");
        assertThat(dirty()).isFalse();
        choose(OWNER);
        press(SWT.DEL);
        console.command("org.eclipse.ui.file.save");
        ConfigurationFile wanted = ConfigurationFile.parse(original, file);
        wanted.remove(SettingKey.parse(OWNER));
        assertThat(file).hasBinaryContent(wanted.bytes());
    }

    @Test
    void aSettingIsAddedWithItsTypeAndTakenBack() throws Exception {
        console.act(() -> console.window().getShell().getDisplay().asyncExec(() -> console.press("settings.add")));
        console.type("add.key", "labs/floor");
        console.type("add.value", "3");
        console.pressButton("Add");
        console.until("it is there", () -> session().document().setting(SettingKey.parse("labs/floor")).isPresent());
        assertThat(console.ask(() -> session().document().setting(SettingKey.parse("labs/floor")).orElseThrow().type()))
                .contains(SettingType.STRING);
        console.command("org.eclipse.ui.edit.undo");
        assertThat(dirty()).isFalse();
    }

    @Test
    void knownSettingsThatTheFileLacksAreOfferedWithTheirType() {
        console.act(() -> console.window().getShell().getDisplay().asyncExec(() -> console.press("settings.add")));
        console.type("add.key", "integration/microsoft/host_time_sync/enabled");
        assertThat(console.ask(() -> console.control("add.type", Combo.class).getText())).isEqualTo("boolean");
        console.type("add.value", "yes");
        assertThat(console.ask(() -> console.control("add.finish", Button.class).getEnabled())).isFalse();
        console.type("add.value", "true");
        assertThat(console.ask(() -> console.control("add.finish", Button.class).getEnabled())).isTrue();
    }

    @Test
    void theFilterFindsByKeyValueAndMeaning() {
        console.type("settings.filter", "lovelace");
        assertThat(keys()).containsExactly(OWNER);
        console.type("settings.filter", "ram_size");
        assertThat(keys()).contains(MEMORY).doesNotContain(OWNER);
        console.type("settings.filter", "physical memory");
        assertThat(keys()).contains(MEMORY);
        console.type("settings.filter", "");
        assertThat(keys()).hasSizeGreaterThan(50);
    }

    @Test
    void onlyWhatChangedIsShownWhenWanted() {
        choose(OWNER);
        console.type("settings.value", "Grace");
        check("settings.changed");
        assertThat(keys()).containsExactly(OWNER);
        check("settings.flat");
        assertThat(console.ask(() -> console.control("settings.tree", Tree.class).getItem(0).getText()))
                .isEqualTo(OWNER);
    }

    @Test
    void chosenSettingsAreCopiedAsText() {
        choose(OWNER);
        assertThat(console.ask(() -> console.control("settings.tree", Tree.class).getSelectionCount())).isOne();
        console.act(() -> console.control("settings.tree", Tree.class).setFocus()); // a field has a copy of its own
        console.act(() -> key(console.control("settings.tree", Tree.class), 'c', SWT.MOD1));
        assertThat(console.ask(this::clipboard)).isEqualTo(OWNER + " = Ada Lovelace");
    }

    private Object clipboard() {
        Clipboard clipboard = new Clipboard(console.window().getShell().getDisplay());
        Object contents = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return contents;
    }

    private void check(String id) {
        Button box = console.control(id, Button.class);
        console.act(() -> {
            box.setSelection(true);
            box.notifyListeners(SWT.Selection, new Event());
        });
    }

    private void press(int code) {
        console.act(() -> key(console.control("settings.tree", Tree.class), code, SWT.NONE));
    }

    private static void key(Control control, int code, int mask) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = mask;
        control.notifyListeners(SWT.KeyDown, event);
    }

    private void choose(String key) {
        console.act(() -> session().reveal(SettingKey.parse(key), AllSettingsPage.class));
        if (console.ask(() -> session().document().setting(SettingKey.parse(key)).isEmpty())) {
            console.act(() -> {
                Tree tree = console.control("settings.tree", Tree.class);
                tree.setSelection(leaf(tree, key));
                tree.notifyListeners(SWT.Selection, new Event());
            });
        }
    }

    private String value() {
        return console.ask(() -> console.control("settings.value", Text.class).getText());
    }

    private boolean dirty() {
        return console.ask(() -> console.page().getActiveEditor().isDirty());
    }

    private List<String> cells(String key) {
        return console.ask(() -> {
            TreeItem item = leaf(console.control("settings.tree", Tree.class), key);
            return List.of(item.getText(0), item.getText(1), item.getText(2), item.getText(3));
        });
    }

    private List<String> keys() {
        return console.ask(() -> items(console.control("settings.tree", Tree.class).getItems())
                .filter(item -> item.getItemCount() == 0).map(AllSettingsPageTest::key).toList());
    }

    private static TreeItem leaf(Tree tree, String key) {
        return items(tree.getItems()).filter(item -> key(item).equals(key)).findFirst().orElseThrow();
    }

    private static Stream<TreeItem> items(TreeItem[] top) {
        return Arrays.stream(top).flatMap(item -> Stream.concat(Stream.of(item), items(item.getItems())));
    }

    private static String key(TreeItem item) {
        return item.getParentItem() == null ? item.getText() : key(item.getParentItem()) + "/" + item.getText();
    }

    private byte[] wanted(String key, String text) throws Exception {
        ConfigurationFile wanted = ConfigurationFile.parse(original, file);
        wanted.set(SettingKey.parse(key), text);
        return wanted.bytes();
    }
}
