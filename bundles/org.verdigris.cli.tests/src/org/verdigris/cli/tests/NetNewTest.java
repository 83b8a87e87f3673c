package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.testing.vmc.VncBuilder;

/** {@code net new} makes a network from a template, or a script; it makes no file up. */
final class NetNewTest {

    private static final String ID = "00D67AACDFC2499DBD9222F7A0A29D54";

    @TempDir
    private Path folder;
    private Path networks;
    private Path template;

    @BeforeEach
    void lay() throws IOException {
        networks = Files.createDirectory(folder.resolve("networks"));
        template = VncBuilder.network("LAN").id(ID).gateway(22).write(networks);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(networks)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String setting(Path file, String key) throws IOException {
        return ConfigurationFile.read(file).setting(SettingKey.parse(key)).orElseThrow().text();
    }

    @Test
    void aNetworkIsMadeFromATemplate() throws IOException {
        CommandRun run = CommandRun.of("net", "new", "Lab", "--in", networks, "--template", template,
                "--host-adapter", "7");

        assertThat(run.code()).isZero();
        assertThat(run.error()).isEmpty();
        assertThat(run.out()).startsWith("Make the network Lab\n").contains("Done: Make the network Lab.",
                "one host only", "Virtual Networks, Add", "verdigris disk undo " + networks.resolve("Lab.vnc"));
        assertThat(setting(networks.resolve("Lab.vnc"), "settings/gateway")).isEqualTo("7");
        assertThat(setting(networks.resolve("Lab.vnc"), "settings/id")).isNotEqualTo(ID);
        assertThat(setting(template, "settings/id")).isEqualTo(ID);
    }

    @Test
    void itIsTakenBackAsTheOutputSays() throws IOException {
        CommandRun.of("net", "new", "Lab", "--in", networks, "--template", template);

        CommandRun run = CommandRun.of("disk", "undo", networks.resolve("Lab.vnc"));

        assertThat(run.code()).describedAs(run.error()).isZero();
        assertThat(files()).containsExactly("LAN.vnc");
    }

    @Test
    void aTryWritesNothing() throws IOException {
        CommandRun run = CommandRun.of("net", "new", "Lab", "--in", networks, "--template", template, "-n");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Make the network Lab").doesNotContain("Done");
        assertThat(files()).containsExactly("LAN.vnc");
    }

    @Test
    void withoutATemplateNothingIsMadeUp() throws IOException {
        CommandRun run = CommandRun.of("net", "new", "Lab", "--in", networks);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.error()).contains("documented", "--template", "--script").hasLineCount(1);
        assertThat(files()).containsExactly("LAN.vnc");
    }

    @Test
    void aNameThatIsTakenIsRefused() throws IOException {
        CommandRun run = CommandRun.of("net", "new", "lan", "--in", networks, "--template", template);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.error()).contains("\"LAN\" already");
        assertThat(files()).containsExactly("LAN.vnc");
    }

    @Test
    void guestsOnlyIsRefusedWhereItsFormIsNotKnown() throws IOException {
        CommandRun run = CommandRun.of("net", "new", "Lab", "--in", networks, "--template", template,
                "--host-adapter", "none");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.error()).contains("not confirmed");
        assertThat(files()).containsExactly("LAN.vnc");
    }

    @Test
    void aScriptLetsVirtualServerMakeIt() throws IOException {
        Path script = folder.resolve("lab.vbs");

        CommandRun run = CommandRun.of("net", "new", "Büro", "--script", script, "--host-adapter", "none");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(script + " was written; run it on the host as an administrator:"
                + " cscript //nologo FILE.vbs\n");
        assertThat(Files.readString(script, StandardCharsets.UTF_16)).contains(
                "vs.CreateVirtualNetwork(\"Büro\", vs.DefaultVNConfigurationPath)", "net.HostAdapter = \"\"");
        assertThat(CommandRun.of("net", "new", "Büro", "--script", script).error()).contains("exists already");
    }

    @Test
    void aScriptIsShownByATry() {
        Path script = folder.resolve("lab.vbs");

        CommandRun run = CommandRun.of("net", "new", "Lab", "--script", script, "--in", networks, "--map",
                "D:\\Networks=" + networks, "-n");

        assertThat(run.code()).describedAs(run.error()).isZero();
        assertThat(run.out()).contains("vs.CreateVirtualNetwork(\"Lab\", \"D:\\Networks\")")
                .doesNotContain("net.HostAdapter");
        assertThat(script).doesNotExist();
    }

    @Test
    void aScriptNeedsTheWindowsFolder() {
        Path script = folder.resolve("x.vbs");

        CommandRun run = CommandRun.of("net", "new", "Lab", "--script", script, "--in", networks);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.error()).contains(networks.toString(), "--map").hasLineCount(1);
        assertThat(script).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a:b", "a\"b", "LPT1", "Lab ", "Lab."})
    void aScriptForANameThatIsNoneIsRefusedOneWayOrTheOther(String name) {
        Path script = folder.resolve("x.vbs");

        CommandRun scripted = CommandRun.of("net", "new", name, "--script", script);
        CommandRun tried = CommandRun.of("net", "new", name, "--script", script, "-n");
        CommandRun made = CommandRun.of("net", "new", name, "--in", networks, "--template", template);

        assertThat(scripted.code()).isEqualTo(3);
        assertThat(scripted.out()).isEmpty();
        assertThat(script).doesNotExist();
        assertThat(tried.code()).isEqualTo(3);
        assertThat(made.code()).isEqualTo(3);
        assertThat(made.error()).isEqualTo(scripted.error()).isEqualTo(tried.error()).isNotBlank();
    }

    @Test
    void aScriptForANameThatTheHostHasIsRefused() throws IOException {
        Path estate = Files.writeString(folder.resolve("labs.verdigris"), """
                {"version": 1, "name": "Labs", "folders": [], "hosts": [{"name": "HV-01", "folders": ["networks"]}]}
                """);

        CommandRun run = CommandRun.of("net", "new", "lan", "--script", folder.resolve("x.vbs"), "--in", networks,
                "--map", "D:\\N=" + networks, "--estate", estate);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.error()).contains("\"LAN\" already");
        assertThat(folder.resolve("x.vbs")).doesNotExist();
    }

    @Test
    void theEstateKnowsAdaptersAndNames() throws IOException {
        VncBuilder.network("External").id("11D67AACDFC2499DBD9222F7A0A29D54").write(folder.resolve("more"));
        Path estate = Files.writeString(folder.resolve("labs.verdigris"), """
                {"version": 1, "name": "Labs", "folders": [], "hosts": [{"name": "HV-01",
                 "folders": ["networks", "more"], "adapters": [{"name": "Intel PRO/1000", "binding": 7}]}]}
                """);

        CommandRun named = CommandRun.of("net", "new", "Lab", "--in", networks, "--template", template, "--estate",
                estate, "--host-adapter", "intel pro/1000");
        assertThat(named.code()).describedAs(named.error()).isZero();
        assertThat(setting(networks.resolve("Lab.vnc"), "settings/gateway")).isEqualTo("7");
        assertThat(CommandRun.of("net", "new", "EXTERNAL", "--in", networks, "--template", template, "--estate",
                estate).error()).contains("\"External\" already");
        assertThat(CommandRun.of("net", "new", "Other", "--script", folder.resolve("o.vbs"), "-n", "--in", networks,
                "--map", "D:\\N=" + networks, "--estate", estate, "--host-adapter", "7").out())
                .contains("net.HostAdapter = \"Intel PRO/1000\"");
    }

    @Test
    void anAdapterThatNobodyKnowsIsRefused() {
        assertThat(CommandRun.of("net", "new", "Lab", "--in", networks, "--template", template, "--host-adapter",
                "Intel").error()).contains("settings/gateway");
        assertThat(CommandRun.of("net", "new", "Lab", "--script", folder.resolve("x.vbs"), "--host-adapter", "7")
                .error()).contains("name");
    }

    @Test
    void templateAndScriptTogetherAreWrongUsage() {
        assertThat(CommandRun.of("net", "new", "Lab", "--template", template, "--script", "x.vbs").code())
                .isEqualTo(2);
        assertThat(CommandRun.of("net", "new", "Lab", "--template", template).code()).isEqualTo(2);
        assertThat(CommandRun.of("net").code()).isEqualTo(2);
    }
}
