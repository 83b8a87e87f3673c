package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.document.Difference;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.testing.vmc.VncBuilder;
import org.verdigris.ui.document.DocumentEditor;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.tests.driver.Console;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;

/** The pages of a machine but Hardware: each edits what it shows, and nothing else of the file. */
final class MachinePagesTest {
    private static final String ADAPTER = "hardware/pci_bus/ethernet_adapter/ethernet_controller[@id=0]/";
    private static final String ADDRESS = ADAPTER + "ethernet_card_address";
    private static final String NETWORK = ADAPTER + "virtual_network/id";
    private static final String LAN = "00D67AACDFC2499DBD9222F7A0A29D54";
    private static final String LAB = "11D67AACDFC2499DBD9222F7A0A29D54";
    private static final String STARTUP = "settings/startup/automatic/type";
    private static final String WIDTH = "integration/microsoft/video/user_selected/width";
    private static final String NOTES = "settings/notes";

    @TempDir
    private Path folder;

    private Console console;
    private Path file;
    private byte[] original;

    @BeforeEach
    void begin() throws IOException {
        file = VmcBuilder.machine("payroll").memory(512).adapter(LAN, "LAN", "0003FF000001")
                .notes("first line\nsecond line").write(folder);
        VmcBuilder.machine("web01").adapter(LAN, "LAN", "0003FF000001").write(folder);
        VncBuilder.network("LAN").id(LAN).write(folder);
        VncBuilder.network("Lab").id(LAB).write(folder);
        original = Files.readAllBytes(file);
        console = Console.empty();
        console.open(folder);
        console.act(() -> Editors.open(console.page(), console.estate()
                .find(new ThingRef(ThingKind.MACHINE, file.toString())).orElseThrow()));
        console.until("the file is read", () -> editor().session().isPresent());
    }

    @AfterEach
    void end() {
        console.closeDialogs();
        Console.empty();
    }

    private DocumentEditor<?> editor() {
        return (DocumentEditor<?>) console.page().getActiveEditor();
    }

    private void show(String key) {
        console.act(() -> editor().reveal(SettingKey.parse(key)));
    }

    private List<String> changed() {
        return console.ask(() -> editor().session().orElseThrow().document().changes().stream().map(Difference::key)
                .map(SettingKey::toString).sorted().toList());
    }

    private void saveAndExpect(String... keysAndTexts) throws Exception {
        console.command("org.eclipse.ui.file.save");
        ConfigurationFile wanted = ConfigurationFile.parse(original, file);
        for (int i = 0; i < keysAndTexts.length; i += 2) {
            wanted.set(SettingKey.parse(keysAndTexts[i]), keysAndTexts[i + 1]);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(wanted.bytes());
    }

    private void choose(String id, String word) {
        Combo combo = console.control(id, Combo.class);
        console.act(() -> {
            combo.select(combo.indexOf(word));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    private String text(String id) {
        return console.ask(() -> console.control(id, Text.class).getText());
    }

    @Test
    void anAddressIsTypedInAnyNotationAndWrittenAsDigits() throws Exception {
        show(ADDRESS);
        assertThat(text(ADDRESS)).isEqualTo("00-03-FF-00-00-01");
        console.type(ADDRESS, "00:03:ff:12:ab:56");
        assertThat(changed()).containsExactly(ADDRESS);
        saveAndExpect(ADDRESS, "0003FF12AB56");
    }

    @Test
    void aHalfTypedAddressIsKeptAndHoldsSavingBack() {
        show(ADDRESS);
        console.type(ADDRESS, "00-03-FF-0");
        assertThat(changed()).isEmpty();
        assertThat(console.ask(() -> editor().isDirty())).isTrue();
        console.command("org.eclipse.ui.file.save");
        assertThat(file).hasBinaryContent(original);
        assertThat(text(ADDRESS)).isEqualTo("00-03-FF-0");
        console.press("adapter.0.generate");
        assertThat(text(ADDRESS)).startsWith("00-03-FF-").hasSize("00-03-FF-00-00-01".length());
        assertThat(changed()).containsExactly(ADDRESS);
    }

    @Test
    void whoElseHasTheAddressIsTold() {
        show(ADDRESS);
        assertThat(console.ask(() -> console.control("adapter.0.shared", Link.class).getText())).contains("web01");
        console.press("adapter.0.generate");
        console.until("nobody else", () -> !console.shows("adapter.0.shared"));
    }

    @Test
    void anotherNetworkIsIdentityAndNameInOneStep() throws Exception {
        show(NETWORK);
        choose(NETWORK, "Lab");
        assertThat(changed()).containsExactly(NETWORK, ADAPTER + "virtual_network/name");
        console.command("org.eclipse.ui.edit.undo");
        assertThat(changed()).isEmpty();
        console.command("org.eclipse.ui.edit.redo");
        saveAndExpect(NETWORK, LAB, ADAPTER + "virtual_network/name", "Lab");
    }

    @Test
    void anAdapterThatIsAddedAndTakenBackLeavesEveryByte() {
        show(ADDRESS);
        console.press("adapters.add");
        console.until("the second adapter", () -> console.shows("adapter.1.remove"));
        console.press("adapter.1.remove");
        console.until("it is gone", () -> !console.shows("adapter.1.remove"));
        assertThat(console.ask(() -> editor().session().orElseThrow().document().bytes())).isEqualTo(original);
    }

    /** A command of the platform, as its key runs it while a control has the focus. */
    private void command(String focus, String command) {
        Control control = console.control(focus, Control.class);
        console.act(() -> {
            control.forceFocus();
            control.notifyListeners(SWT.Activate, new Event());
        });
        console.command(command);
    }

    @Test
    void anAdapterIsCopiedPastedAndDeletedWithTheKeysOfThePlatform() {
        show(ADDRESS);
        command(NETWORK, "org.eclipse.ui.edit.copy");
        command("adapters.add", "org.eclipse.ui.edit.paste");
        console.until("the second adapter", () -> console.shows("adapter.1.remove"));
        String second = ADAPTER.replace("id=0", "id=1");
        assertThat(text(second + "ethernet_card_address")).startsWith("00-03-FF-").isNotEqualTo(text(ADDRESS));
        assertThat(console.ask(() -> console.control(second + "virtual_network/id", Combo.class).getText()))
                .isEqualTo("LAN");
        command("adapter.1.copy", "org.eclipse.ui.edit.cut");
        console.until("it is gone", () -> !console.shows("adapter.1.remove"));
        command(NETWORK, "org.eclipse.ui.edit.paste");
        console.until("it is there again", () -> console.shows("adapter.1.remove"));
        command("adapter.1.generate", "org.eclipse.ui.edit.delete");
        console.until("it is gone", () -> !console.shows("adapter.1.remove"));
        command(NETWORK, "org.eclipse.ui.edit.paste");
        console.until("it is there again", () -> console.shows("adapter.1.remove"));
        Event delete = new Event();
        delete.keyCode = SWT.DEL;
        console.act(() -> console.control(second + "virtual_network/id", Combo.class).notifyListeners(SWT.KeyDown,
                delete));
        console.until("it is gone", () -> !console.shows("adapter.1.remove"));
        assertThat(console.ask(() -> editor().session().orElseThrow().document().bytes())).isEqualTo(original);
        console.command("org.eclipse.ui.edit.undo");
        console.until("it is there again", () -> console.shows("adapter.1.remove"));
    }

    @Test
    void inAnAddressTheKeysOfThePlatformMeanTheText() {
        show(ADDRESS);
        Text address = console.control(ADDRESS, Text.class);
        console.focus(address);
        console.act(() -> address.setSelection(0, 8));
        console.command("org.eclipse.ui.edit.copy");
        assertThat(clipboard()).isEqualTo("00-03-FF");
        assertThat(changed()).isEmpty();
    }

    @Test
    void theStartIsOneOfTheWordsOfTheProduct() throws Exception {
        show(STARTUP);
        choose(STARTUP, "Always");
        assertThat(changed()).containsExactly(STARTUP);
        saveAndExpect(STARTUP, "1");
    }

    @Test
    void whatHasNoConfirmedPlaceGoesIntoAScriptAndNotIntoTheFile() {
        show(STARTUP);
        Button copy = console.control("behaviour.copyScript", Button.class);
        assertThat(console.ask(copy::isEnabled)).isFalse();
        console.type("behaviour.host.weight", "20000");
        assertThat(console.ask(copy::isEnabled)).isFalse();
        assertThat(console.ask(() -> console.control("behaviour.script", Label.class).getText())).contains("10000");
        console.type("behaviour.host.weight", "200");
        console.press("behaviour.copyScript");
        assertThat(clipboard()).contains("FindVirtualMachine(\"payroll\")", "SetSchedulingParameters", ", 200\r\n");
        assertThat(console.ask(() -> editor().isDirty())).isFalse();
    }

    private String clipboard() {
        return console.ask(() -> {
            Clipboard clipboard = new Clipboard(console.window().getShell().getDisplay());
            Object text = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return String.valueOf(text);
        });
    }

    @Test
    void theScreenIsChangedByOneLeaf() throws Exception {
        show(WIDTH);
        console.type(WIDTH, "800");
        assertThat(changed()).containsExactly(WIDTH);
        saveAndExpect(WIDTH, "800");
    }

    @Test
    void notesAreCountedAndSearched() throws Exception {
        show(NOTES);
        assertThat(console.ask(() -> console.control("notes.count", Label.class).getText()))
                .isEqualTo("22 of 40,000 characters");
        console.type("notes.find", "LINE");
        assertThat(selected()).isEqualTo("line");
        int first = console.ask(() -> console.control(NOTES, Text.class).getSelection().x);
        Control find = console.control("notes.find", Control.class);
        console.act(() -> find.notifyListeners(SWT.DefaultSelection, new Event()));
        assertThat(console.<Integer>ask(() -> console.control(NOTES, Text.class).getSelection().x))
                .isGreaterThan(first);
        console.type(NOTES, "third");
        saveAndExpect(NOTES, "third");
    }

    private String selected() {
        return console.ask(() -> console.control(NOTES, Text.class).getSelectionText());
    }

    @Test
    void theOverviewTellsWhatIsWrongLeadsThereAndMendsIt() {
        console.act(() -> editor().showPage(1));
        Link concern = console.ask(() -> concern("Give"));
        String fix = concern == null ? "" : console.ask(() -> link(concern, "Give"));
        assertThat(fix).contains("00-03-FF");
        follow(concern, fix);
        assertThat(changed()).containsExactly(ADDRESS);
        assertThat(console.ask(() -> concern("Give"))).isNull();
    }

    /** The first remark with a link that begins so. */
    private Link concern(String start) {
        for (int i = 0; console.shows("overview.concern." + i); i++) {
            Link link = console.control("overview.concern." + i, Link.class);
            if (link.getText().contains("<a>" + start)) {
                return link;
            }
        }
        return null;
    }

    private static String link(Link link, String start) {
        String text = link.getText();
        int from = text.indexOf("<a>" + start) + "<a>".length();
        return text.substring(from, text.indexOf("</a>", from));
    }

    private void follow(Link link, String label) {
        console.act(() -> {
            Event event = new Event();
            event.text = label;
            link.notifyListeners(SWT.Selection, event);
        });
    }

    @Test
    void aLinkOfTheOverviewLeadsToTheSetting() {
        console.act(() -> editor().showPage(1));
        Link concern = console.ask(() -> concern("Show"));
        follow(concern, "Show");
        console.until("the page of the setting", () -> console.shows(ADDRESS) || console.shows(NETWORK));
        DocumentSession session = console.ask(() -> editor().session().orElseThrow());
        assertThat(console.ask(session::writable)).isTrue();
    }
}
