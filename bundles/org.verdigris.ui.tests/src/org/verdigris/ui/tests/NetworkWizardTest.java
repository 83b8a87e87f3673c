package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.document.Difference;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.testing.vmc.VncBuilder;
import org.verdigris.ui.task.Task;
import org.verdigris.ui.task.TaskList;
import org.verdigris.ui.task.TaskState;
import org.verdigris.ui.tests.driver.Console;

/** A new network, from the first page of its wizard to the file or script that comes to be. */
final class NetworkWizardTest {
    private static final String ID = "00D67AACDFC2499DBD9222F7A0A29D54";

    @TempDir
    private Path folder;

    private Console console;
    private Path template;

    @BeforeEach
    void begin() throws IOException {
        template = VncBuilder.network("LAN").id(ID).gateway(22).setting("settings/own/department", "string", "Büro")
                .write(folder);
        console = Console.empty();
        console.act(() -> tasks().removeEnded());
        console.open(folder);
        console.begin("org.verdigris.ui.network.create");
        console.until("the wizard", () -> console.shows("choice.1"));
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

    private void next(String shown) {
        assertThat(canGoOn()).describedAs(told()).isTrue();
        console.press("wizard.next");
        console.until(shown, () -> console.shows(shown));
    }

    private void back(String shown) {
        console.press("wizard.back");
        console.until(shown, () -> console.shows(shown));
    }

    private boolean canGoOn() {
        return console.ask(() -> console.control("wizard.next", Button.class).isEnabled());
    }

    /** What the head of the wizard says is wrong. */
    private String told() {
        return console.ask(() -> Stream.of(console.window().getShell().getDisplay().getShells())
                .map(shell -> shell.getData()).filter(WizardDialog.class::isInstance).map(WizardDialog.class::cast)
                .map(wizard -> wizard.getCurrentPage().getErrorMessage()).filter(Objects::nonNull).findFirst()
                .orElse(""));
    }

    private void assertRefused(String why) {
        assertThat(told()).contains(why);
        assertThat(canGoOn()).isFalse();
    }

    private void choose(String id, boolean selected) {
        Button button = console.control(id, Button.class);
        console.act(() -> {
            if ((button.getStyle() & SWT.RADIO) != 0) {
                Stream.of(button.getParent().getChildren()).filter(Button.class::isInstance).map(Button.class::cast)
                        .filter(other -> (other.getStyle() & SWT.RADIO) != 0)
                        .forEach(other -> other.setSelection(false));
            }
            button.setSelection(selected);
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    private void adapter(String text) {
        Combo combo = console.control("network.adapter", Combo.class);
        console.act(() -> combo.setText(text));
    }

    private String text(String id) {
        return console.ask(() -> console.control(id, Text.class).getText());
    }

    private void plan() {
        assertThat(canGoOn()).describedAs(told()).isTrue();
        console.press("wizard.next");
        console.until("the plan", () -> console.control("wizard.finish", Button.class).isEnabled());
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

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileIsMadeFromATemplateAndOpened() throws IOException {
        next("network.name");
        console.type("network.name", "lan");
        assertRefused("There is a network \"LAN\" already");
        console.type("network.name", "Lab?");
        assertRefused("\"Lab?\" contains ?");
        console.type("network.name", "Lab");
        console.type("network.folder", folder.resolve("nowhere").toString());
        assertRefused("is no folder");
        console.type("network.folder", folder.toString());
        next("network.template");
        assertThat(text("network.template")).isEqualTo(template.toString());
        console.type("network.template", folder.resolve("gone.vnc").toString());
        assertRefused("is not there");
        console.type("network.template", template.toString());
        next("network.adapter.bound");
        choose("network.adapter.bound", true);
        adapter("twelve");
        assertRefused("the number of its binding");
        adapter("7");
        plan();
        assertThat(files()).containsExactly("LAN.vnc");
        finish();
        Path made = folder.resolve("Lab.vnc");
        assertThat(Difference.between(ConfigurationFile.read(template).settings(),
                ConfigurationFile.read(made).settings())).extracting(difference -> difference.key().toString())
                .containsExactlyInAnyOrder("settings/id", "settings/gateway");
        console.until("the editor of the network", () -> console.editor().startsWith("Lab"));
    }

    @Test
    void aScriptIsWrittenOnlyWithSettingsThatVirtualServerTakes() throws IOException {
        choose("choice.1", true);
        next("network.name");
        console.type("network.name", "Büro");
        next("network.adapter.none");
        assertThat(console.ask(() -> console.control("network.adapter.kept", Button.class).isEnabled())).isFalse();
        next("network.dhcp");
        assertThat(canGoOn()).isTrue();
        choose("network.dhcp", true);
        assertRefused("An address is missing");
        console.type("dhcp.network", "192.168.5.0");
        console.press("dhcp.usual");
        assertThat(text("dhcp.start")).isEqualTo("192.168.5.16");
        assertThat(canGoOn()).isTrue();
        console.type("dhcp.start", "192.168.5.15");
        assertRefused("192.168.5.15 is one of the first 15 valid addresses of 192.168.5.0/24");
        console.type("dhcp.start", "192.168.5.100");
        next("dhcp.lease");
        assertThat(text("dhcp.lease")).isEqualTo("86400");
        console.type("dhcp.lease", "59");
        assertRefused("59 s is not between 60 and 4294967295 s");
        console.type("dhcp.lease", "86400");
        console.type("dhcp.dns", "192.168.5.2;192.168.5.3");
        assertRefused("is no address");
        console.type("dhcp.dns", "192.168.5.2, 192.168.5.3");
        back("network.dhcp");
        back("network.adapter.none");
        next("network.dhcp");
        assertThat(text("dhcp.start")).isEqualTo("192.168.5.100");
        next("dhcp.lease");
        assertThat(text("dhcp.dns")).isEqualTo("192.168.5.2, 192.168.5.3");
        plan();
        assertThat(files()).containsExactly("LAN.vnc");
        finish();
        assertThat(Files.readString(folder.resolve("Büro.vbs"), StandardCharsets.UTF_16).lines()).contains(
                "Set net = vs.CreateVirtualNetwork(\"Büro\", vs.DefaultVNConfigurationPath)", "net.HostAdapter = \"\"",
                "dhcp.ConfigureDHCPServer \"192.168.5.0\", \"255.255.255.0\", \"192.168.5.100\", \"192.168.5.254\","
                        + " \"192.168.5.1\"",
                "dhcp.ConfigureDHCPLeaseTimes 86400, 43200, 75600", "dhcp.DNSServers = \"192.168.5.2,192.168.5.3\"",
                "dhcp.IsEnabled = True");
    }

    @Test
    void aServerThatIsTurnedOffAgainIsNotInTheScript() throws IOException {
        choose("choice.1", true);
        next("network.name");
        console.type("network.name", "Lab");
        next("network.adapter.bound");
        choose("network.adapter.bound", true);
        assertRefused("type its name");
        adapter("Intel PRO/1000");
        next("network.dhcp");
        choose("network.dhcp", true);
        console.type("dhcp.network", "224.0.0.0");
        assertRefused("class A, B and C only");
        choose("network.dhcp", false);
        plan();
        finish();
        assertThat(Files.readString(folder.resolve("Lab.vbs"), StandardCharsets.UTF_16))
                .contains("net.HostAdapter = \"Intel PRO/1000\"").doesNotContain("dhcp.");
    }

    @Test
    void goingBackKeepsWhatWasSaidAndCancellingLeavesNothing() throws IOException {
        next("network.name");
        console.type("network.name", "Lab");
        next("network.template");
        next("network.adapter.bound");
        choose("network.adapter.bound", true);
        adapter("4294967295");
        plan();
        back("network.adapter.bound");
        back("network.template");
        back("network.name");
        assertThat(text("network.name")).isEqualTo("Lab");
        back("choice.1");
        next("network.name");
        next("network.template");
        assertThat(text("network.template")).isEqualTo(template.toString());
        next("network.adapter.bound");
        assertThat(console.ask(() -> console.control("network.adapter", Combo.class).getText()))
                .isEqualTo("4294967295");
        plan();
        console.press("wizard.cancel");
        console.until("the wizard is gone", () -> !console.shows("wizard.cancel"));
        assertThat(files()).containsExactly("LAN.vnc");
        assertThat(console.ask(() -> tasks().tasks().stream().allMatch(task -> task.files().isEmpty()))).isTrue();
    }
}
