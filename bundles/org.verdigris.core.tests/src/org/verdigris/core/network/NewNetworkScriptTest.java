package org.verdigris.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.write.Volume;
import org.verdigris.model.resource.Dialect;

/** The script with which Virtual Server makes a network: what it says, and what none is written for. */
final class NewNetworkScriptTest {

    private static final DhcpSettings DHCP = DhcpSettings.UNKNOWN.with(DhcpField.ENABLED, "true")
            .with(DhcpField.NETWORK, "10.237.0.0").with(DhcpField.MASK, "255.255.0.0")
            .with(DhcpField.START, "10.237.0.16").with(DhcpField.END, "10.237.255.254")
            .with(DhcpField.SERVER, "10.237.0.1").with(DhcpField.GATEWAY, " 10.237.0.2 ")
            .with(DhcpField.DNS, "10.237.0.3 , 10.237.0.4").with(DhcpField.WINS, "10.237.0.5")
            .with(DhcpField.LEASE, "4294967295").with(DhcpField.RENEWAL, "0030").with(DhcpField.REBINDING, "45");

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("network.vbs");
    }

    private NewNetworkScript named(String name) {
        return new NewNetworkScript(file(), name, Optional.empty(), NetworkChange.NONE, NetworkPlace.UNKNOWN);
    }

    private NewNetworkScript with(NetworkChange change) {
        return new NewNetworkScript(file(), "Lab", Optional.empty(), change, NetworkPlace.UNKNOWN);
    }

    private NewNetworkScript with(DhcpSettings dhcp) {
        return with(new NetworkChange(Optional.empty(), Optional.empty(), Optional.empty(), dhcp));
    }

    private NewNetworkScript in(Path place, List<String> taken, PathMapping mapping) {
        return new NewNetworkScript(file(), "Lab", Optional.of(place), NetworkChange.NONE,
                new NetworkPlace(List.of(), taken, mapping, Dialect.shipped()));
    }

    /** Neither shown nor written; the sentence says why. */
    private void assertRefused(NewNetworkScript operation, String... words) {
        assertThatThrownBy(operation::text).isInstanceOf(RefusedException.class)
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(words));
        assertThatThrownBy(() -> operation.plan(Progress.none())).isInstanceOf(RefusedException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void everySettingOfTheServerIsToldBeforeItIsTurnedOn() throws IOException {
        NetworkChange change = new NetworkChange(Optional.empty(), Optional.of("Intel \"PRO\" für Büro"),
                Optional.of("First\r\nsecond"), DHCP);

        assertThat(with(change).text().lines()).containsExactly(
                "' Makes the virtual network \"Lab\" through Virtual Server itself.",
                "' Run it on the host as an administrator: cscript //nologo FILE.vbs",
                "' It stops with a message at the first thing that Virtual Server refuses; it can be run again.",
                "Option Explicit",
                "Dim vs, net, dhcp, text",
                "Set vs = CreateObject(\"VirtualServer.Application\")",
                "Set net = Nothing",
                "Set net = vs.FindVirtualNetwork(\"Lab\")",
                "If Not net Is Nothing Then",
                "  WScript.Echo \"There is a virtual network \"\"Lab\"\" on this host already; nothing was changed.\"",
                "  WScript.Quit 1",
                "End If",
                "Set net = vs.CreateVirtualNetwork(\"Lab\", vs.DefaultVNConfigurationPath)",
                "net.HostAdapter = \"Intel \"\"PRO\"\" für Büro\"",
                "net.Notes = \"First\" & vbCrLf & \"second\"",
                "Set dhcp = net.DHCPVirtualNetworkServer",
                "dhcp.ConfigureDHCPServer \"10.237.0.0\", \"255.255.0.0\", \"10.237.0.16\", \"10.237.255.254\","
                        + " \"10.237.0.1\"",
                "dhcp.ConfigureDHCPLeaseTimes 4294967295, 30, 45",
                "dhcp.DefaultGatewayAddress = \"10.237.0.2\"",
                "dhcp.DNSServers = \"10.237.0.3,10.237.0.4\"",
                "dhcp.WINSServers = \"10.237.0.5\"",
                "dhcp.IsEnabled = True",
                "WScript.Echo \"The virtual network \"\"Lab\"\" is made.\"");
    }

    @Test
    void aNetworkForGuestsOnlyWithoutAServerIsToldNothingMore() throws IOException {
        assertThat(with(NetworkChange.NONE.leadingTo("")).text()).contains("net.HostAdapter = \"\"\r\n")
                .doesNotContain("dhcp.", "net.Notes");
        assertThat(named("Lab").text()).doesNotContain("net.HostAdapter");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"Büro Köln|Büro Köln", "Müller's LAN|Müller's LAN",
            "' net.Delete|' net.Delete", "内部|内部", "a & b|a & b", "100%|100%"})
    void aNameStandsInTheScriptAsItIs(String name, String literal) throws IOException {
        Plan plan = named(name).plan(Progress.none());
        plan.perform(Volume.local(), Progress.none());

        assertThat(Files.readAllBytes(file())).startsWith(0xFF, 0xFE);
        assertThat(Files.readString(file(), StandardCharsets.UTF_16).lines())
                .contains("Set net = vs.CreateVirtualNetwork(\"" + literal + "\", vs.DefaultVNConfigurationPath)")
                .noneMatch(line -> line.startsWith("net.Delete"));
    }

    @Test
    void theFolderIsThatOfTheHost() throws IOException {
        Path networks = Files.createDirectory(folder.resolve("networks"));
        PathMapping mapping = PathMapping.of(Map.of("D:\\Networks of Köln", networks));

        assertThat(in(networks, List.of(), mapping).text())
                .contains("vs.CreateVirtualNetwork(\"Lab\", \"D:\\Networks of Köln\")");
    }

    @Test
    void aFolderThatWindowsDoesNotKnowIsRefused() {
        assertRefused(in(folder.resolve("networks"), List.of(), PathMapping.none()), "networks", "--map");
    }

    @Test
    void aFolderOfWhichThePathIsTooLongIsRefused() {
        assertRefused(in(folder.resolve("n"), List.of(),
                PathMapping.of(Map.of("D:\\" + "n".repeat(256), folder.resolve("n")))), "260", "262");
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        assertRefused(new NewNetworkScript(file(), "lab", Optional.empty(), NetworkChange.NONE,
                new NetworkPlace(List.of(), List.of("LAB"), PathMapping.none(), Dialect.shipped())), "\"LAB\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"``|name is missing", "`   `|name is missing",
            "a\"b|contains \"", "a\\b|contains \\", "a?|contains ?", "nul|name of a device", "x.|ends with a dot"})
    void aNameThatIsNoneIsRefused(String name, String why) {
        assertRefused(named(name), why);
    }

    @Test
    void aNameOfMoreThan256CharactersIsRefused() {
        assertRefused(named("n".repeat(257)), "256", "257");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "NETWORK|224.0.0.0|class A, B and C", "NETWORK|10.237|is no address", "MASK|255.0.255.0|is no mask",
            "MASK|254.0.0.0|too short", "START|10.237.0.15|belong to Virtual Server",
            "START|10.238.0.16|no address that can be given out", "END|10.237.255.255|broadcast address",
            "SERVER|10.237.0.17|server's own address", "SERVER|''|address is missing",
            "GATEWAY|10.237.0.256|is no address", "DNS|10.237.0.3,,10.237.0.4|an address is missing",
            "WINS|winsserver|is no address", "LEASE|59|not between 60", "LEASE|4294967296|not between 60",
            "RENEWAL|29|not between 30", "RENEWAL|45|not shorter than rebinding", "REBINDING|''|time is missing",
            "REBINDING|4294967295|not shorter than the lease"})
    void whatVirtualServerWouldRefuseIsRefusedBeforeThereIsAScript(DhcpField field, String text, String why) {
        assertRefused(with(DHCP.with(field, text)), why);
    }

    @Test
    void notesOfMoreThan40000CharactersAreRefused() {
        assertRefused(with(new NetworkChange(Optional.empty(), Optional.empty(), Optional.of("x".repeat(40_001)),
                DhcpSettings.UNKNOWN)), "40001");
    }

    @Test
    void aScriptThatExistsIsLeftAsItIs() throws IOException {
        Plan plan = named("Lab").plan(Progress.none());
        Files.writeString(file(), "somebody else's");

        assertThatThrownBy(() -> plan.perform(Volume.local(), Progress.none())).isInstanceOf(RefusedException.class);
        assertThat(file()).hasContent("somebody else's");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }
}
