package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.testing.vmc.VncBuilder;
import org.verdigris.ui.document.DocumentEditor;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.tests.driver.Console;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;

/** A network's file is edited where that is documented or a dialect helps, and the rest becomes a script. */
final class NetworkEditorTest {
    private static final String ID = "00D67AACDFC2499DBD9222F7A0A29D54";
    private static final String GATEWAY = "settings/gateway";

    @TempDir
    private Path folder;

    private Console console;
    private Path file;
    private byte[] original;

    @BeforeEach
    void begin() throws IOException {
        console = Console.empty();
        VmcBuilder.machine("a").adapter(ID, "LAN", "0003FF1B6AD5").write(folder);
        VmcBuilder.machine("b").adapter(ID, "LAN", "0003FF1B6AD5").write(folder);
    }

    @AfterEach
    void end() {
        Console.empty();
    }

    private void open(VncBuilder network, String dialect) throws IOException {
        file = network.id(ID).gateway(22).write(folder);
        original = Files.readAllBytes(file);
        Files.writeString(folder.resolve("dialect.properties"), dialect);
        Path estate = Files.writeString(folder.resolve("labs.verdigris"), """
                {"version": 1, "name": "Labs", "folders": [], "dialect": "dialect.properties",
                 "hosts": [{"name": "HV-01", "folders": ["."], "adapters": [
                  {"name": "Intel PRO/1000", "binding": 22}, {"name": "Broadcom NetXtreme", "binding": 5}]}]}
                """);
        console.open(estate);
        console.act(() -> Editors.open(console.page(), console.estate()
                .find(new ThingRef(ThingKind.NETWORK, file.toString())).orElseThrow()));
        console.until("the file is read", () -> editor().session().isPresent());
    }

    private DocumentEditor<?> editor() {
        return (DocumentEditor<?>) console.page().getActiveEditor();
    }

    private void page(int number) {
        console.act(() -> editor().showPage(number));
    }

    private byte[] expected(String key, String text) throws Exception {
        ConfigurationFile wanted = ConfigurationFile.parse(original, file);
        wanted.set(SettingKey.parse(key), text);
        return wanted.bytes();
    }

    private String text(String id) {
        return console.ask(() -> console.control(id, Text.class).getText());
    }

    private String words(String id) {
        return console.ask(() -> console.control(id, Label.class).getText());
    }

    private void press(String id) {
        console.act(() -> {
            Button button = console.control(id, Button.class);
            if ((button.getStyle() & SWT.PUSH) == 0) {
                button.setSelection(true);
            }
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void theNumberOfTheAdapterIsTypedOrChosenAndSavedAsOneLeaf() throws Exception {
        open(VncBuilder.network("LAN"), "");
        assertThat(words("network.gateway.words")).startsWith("Intel PRO/1000 of HV-01.");
        console.act(() -> {
            Combo combo = console.control(GATEWAY, Combo.class);
            combo.select(1);
            combo.notifyListeners(SWT.Selection, new Event());
        });
        console.until("the other adapter", () -> words("network.gateway.words").startsWith("Broadcom"));
        assertThat(console.ask(() -> editor().isDirty())).isTrue();
        console.command("org.eclipse.ui.file.save");
        assertThat(file).hasBinaryContent(expected(GATEWAY, "5"));
        assertThat(folder.resolve("LAN.vnc.bak")).hasBinaryContent(original);
    }

    @Test
    void aNumberThatIsNoneIsNeitherLostNorSaved() throws Exception {
        open(VncBuilder.network("LAN"), "");
        console.act(() -> console.control(GATEWAY, Combo.class).setText("twelve"));
        assertThat(console.ask(() -> editor().isDirty())).isTrue();
        console.command("org.eclipse.ui.file.save");
        assertThat(file).hasBinaryContent(original);
        assertThat(console.ask(() -> console.control(GATEWAY, Combo.class).getText())).isEqualTo("twelve");
        console.act(() -> console.control(GATEWAY, Combo.class).setText("22"));
        assertThat(console.ask(() -> editor().isDirty())).isFalse();
    }

    @Test
    void withoutADialectTheSettingsOfDhcpBecomeAScriptAndTheFileStays() throws Exception {
        open(VncBuilder.network("LAN"), "");
        page(2);
        assertThat(words("network.script.words")).isEqualTo("Nothing is prepared yet.");
        console.type("dhcp.network", "192.168.5.0");
        press("dhcp.usual");
        press("dhcp.mode.on");
        console.until("all is there", () -> text("dhcp.start").equals("192.168.5.16"));
        console.type("dhcp.start", "192.168.5.15");
        assertThat(words("network.script.words")).contains("192.168.5.15 is one of the first 15 valid addresses");
        assertThat(console.ask(() -> console.control("network.script.copy", Button.class).isEnabled())).isFalse();
        console.type("dhcp.start", "192.168.5.100");
        assertThat(picture()).contains("Network 192.168.5.0/24 with 254 valid addresses.",
                "Virtual Server's own: 192.168.5.1 to 192.168.5.15, 15 addresses.",
                "Given out: 192.168.5.100 to 192.168.5.254, 155 addresses.", "Server 192.168.5.1.");
        press("network.script.copy");
        assertThat(clipboard()).contains("Set net = vs.FindVirtualNetwork(\"LAN\")",
                "dhcp.ConfigureDHCPServer \"192.168.5.0\", \"255.255.255.0\", \"192.168.5.100\", \"192.168.5.254\","
                        + " \"192.168.5.1\"",
                "dhcp.ConfigureDHCPLeaseTimes 86400, 43200, 75600", "dhcp.IsEnabled = True");
        page(4);
        console.type("network.script.notes", "For \"all\"");
        assertThat(text("network.script")).contains("net.Notes = \"For \"\"all\"\"\"", "ConfigureDHCPServer");
        assertThat(console.ask(() -> editor().isDirty())).isFalse();
        assertThat(file).hasBinaryContent(original);
    }

    @Test
    void whatIsPreparedIsThereAgainWhenTheEditorIsOpenedAgain() throws Exception {
        open(VncBuilder.network("LAN"), "");
        page(2);
        console.type("dhcp.network", "192.168.5.0");
        page(4);
        console.type("network.script.notes", "For all");
        console.act(() -> console.control("network.script.adapter", Combo.class).setText("None, guests only"));
        console.act(() -> console.page().closeEditor(editor(), false));
        console.act(() -> Editors.open(console.page(), console.estate()
                .find(new ThingRef(ThingKind.NETWORK, file.toString())).orElseThrow()));
        console.until("the file is read", () -> editor().session().isPresent());
        page(2);
        assertThat(text("dhcp.network")).isEqualTo("192.168.5.0");
        press("dhcp.usual");
        assertThat(text("dhcp.start")).isEqualTo("192.168.5.16");
        page(4);
        assertThat(text("network.script.notes")).isEqualTo("For all");
        assertThat(text("network.script")).contains("net.Notes = \"For all\"", "net.HostAdapter = \"\"",
                "\"192.168.5.16\"");
    }

    @Test
    void throughADialectTheSettingsOfDhcpAreEditedWithTheRulesOfTheProduct() throws Exception {
        open(VncBuilder.network("LAN").setting("settings/dhcp/on", "boolean", "true")
                .setting("settings/dhcp/net", "string", "192.168.0.0")
                .setting("settings/dhcp/mask", "string", "255.255.255.0")
                .setting("settings/dhcp/first", "string", "192.168.0.16")
                .setting("settings/dhcp/last", "string", "192.168.0.254"), """
                        dhcp = settings/dhcp
                        dhcp.enabled = on
                        dhcp.network = net
                        dhcp.mask = mask
                        dhcp.start = first
                        dhcp.end = last
                        """);
        page(2);
        assertThat(picture()).contains("Given out: 192.168.0.16 to 192.168.0.254, 239 addresses.");
        console.type("settings/dhcp/first", "192.168.0.9");
        console.until("the rule is told", () -> editor().session().orElseThrow().hindrance().isPresent());
        console.command("org.eclipse.ui.file.save");
        assertThat(file).hasBinaryContent(original);
        console.type("settings/dhcp/first", "192.168.0.99");
        console.until("the rule is kept", () -> editor().session().orElseThrow().hindrance().isEmpty());
        assertThat(picture()).contains("Given out: 192.168.0.99 to 192.168.0.254, 156 addresses.");
        console.command("org.eclipse.ui.file.save");
        assertThat(file).hasBinaryContent(expected("settings/dhcp/first", "192.168.0.99"));
    }

    @Test
    void whoHasWhichAddressIsTold() throws Exception {
        open(VncBuilder.network("LAN"), "");
        page(3);
        console.until("two adapters", () -> console.control("network.mac.table", Table.class).getItemCount() == 2);
        String row = console.ask(() -> {
            Table table = console.control("network.mac.table", Table.class);
            return table.getItem(0).getText(0) + " " + table.getItem(0).getText(2) + " " + table.getItem(0).getText(5);
        });
        assertThat(row).isEqualTo("a 00-03-FF-1B-6A-D5 b");
    }

    private String picture() {
        return console.ask(() -> console.control("dhcp.picture", Canvas.class).getData("words").toString());
    }

    private String clipboard() {
        return console.ask(() -> {
            Clipboard clipboard = new Clipboard(console.window().getShell().getDisplay());
            Object text = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return String.valueOf(text);
        });
    }
}
