package org.verdigris.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.core.script.ScriptText;

/** The scripts, as far as they can be looked at without Virtual Server. */
final class NetworkScriptTest {

    private static final DhcpSettings DHCP = DhcpSettings.UNKNOWN.with(DhcpField.ENABLED, "true")
            .with(DhcpField.NETWORK, "192.168.0.0").with(DhcpField.MASK, "255.255.255.0")
            .with(DhcpField.START, "192.168.0.16").with(DhcpField.END, "192.168.0.254")
            .with(DhcpField.SERVER, "192.168.0.1").with(DhcpField.GATEWAY, "192.168.0.2")
            .with(DhcpField.DNS, "192.168.0.2, 192.168.0.3").with(DhcpField.WINS, "").with(DhcpField.LEASE, "86400")
            .with(DhcpField.RENEWAL, "43200").with(DhcpField.REBINDING, "75600");

    private static NetworkChange of(DhcpSettings dhcp) {
        return new NetworkChange(Optional.empty(), Optional.empty(), Optional.empty(), dhcp);
    }

    @Test
    void aScriptThatChangesANetworkNamesEveryMemberOfTheProduct() {
        String script = NetworkScript.changing("LAN",
                new NetworkChange(Optional.of("LAN 2"), Optional.of("Intel"), Optional.of("For \"all\""), DHCP));

        assertThat(script.lines()).containsExactly(
                "' Changes the virtual network \"LAN\" through Virtual Server itself.",
                "' Run it on the host as an administrator: cscript //nologo FILE.vbs",
                "' It stops with a message at the first thing that Virtual Server refuses; it can be run again.",
                "Option Explicit",
                "Dim vs, net, dhcp, text",
                "Set vs = CreateObject(\"VirtualServer.Application\")",
                "Set net = Nothing",
                "Set net = vs.FindVirtualNetwork(\"LAN\")",
                "If net Is Nothing Then",
                "  WScript.Echo \"There is no virtual network \"\"LAN\"\" on this host; nothing was changed.\"",
                "  WScript.Quit 1",
                "End If",
                "net.HostAdapter = \"Intel\"",
                "net.Notes = \"For \"\"all\"\"\"",
                "Set dhcp = net.DHCPVirtualNetworkServer",
                "dhcp.ConfigureDHCPServer \"192.168.0.0\", \"255.255.255.0\", \"192.168.0.16\", \"192.168.0.254\","
                        + " \"192.168.0.1\"",
                "dhcp.ConfigureDHCPLeaseTimes 86400, 43200, 75600",
                "dhcp.DefaultGatewayAddress = \"192.168.0.2\"",
                "dhcp.DNSServers = \"192.168.0.2,192.168.0.3\"",
                "dhcp.IsEnabled = True",
                "net.Name = \"LAN 2\"",
                "WScript.Echo \"The virtual network \"\"LAN 2\"\" is changed.\"");
        assertThat(script).contains("\r\n").doesNotContain("WINSServers");
    }

    @Test
    void whatIsNotKnownIsNotTouched() {
        assertThat(NetworkScript.changing("LAN", NetworkChange.NONE)).doesNotContain("net.", "dhcp.");
        assertThat(NetworkScript.changing("LAN", of(DhcpSettings.UNKNOWN.with(DhcpField.ENABLED, "true"))))
                .contains("dhcp.IsEnabled = True").doesNotContain("Configure");
    }

    @Test
    void aGatewayIsRemovedByAnEmptyText() {
        assertThat(NetworkScript.changing("LAN", of(DhcpSettings.UNKNOWN.with(DhcpField.GATEWAY, ""))))
                .contains("dhcp.DefaultGatewayAddress = \"\"");
    }

    @Test
    void aServerIsTurnedOffBeforeItIsConfigured() {
        String script = NetworkScript.changing("LAN", of(DHCP.with(DhcpField.ENABLED, "false")));

        assertThat(script).doesNotContain("IsEnabled = True");
        assertThat(script.indexOf("IsEnabled = False")).isPositive().isLessThan(script.indexOf("Configure"));
    }

    @Test
    void aNetworkIsMadeInTheFolderOfTheHostUnlessOneIsNamed() {
        assertThat(NetworkScript.creating("Lab", Optional.empty(), NetworkChange.NONE))
                .contains("Set net = vs.CreateVirtualNetwork(\"Lab\", vs.DefaultVNConfigurationPath)");
        assertThat(NetworkScript.creating("Lab", Optional.of("D:\\Networks"), NetworkChange.NONE.leadingTo("")))
                .contains("Set net = vs.CreateVirtualNetwork(\"Lab\", \"D:\\Networks\")", "net.HostAdapter = \"\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|\"\"", "a|\"a\"", "a\"b|\"a\"\"b\"", "\"|\"\"\"\""})
    void aTextIsAnExpression(String text, String literal) {
        assertThat(ScriptText.literal(text)).isEqualTo(literal);
    }

    @Test
    void whatCannotStandBetweenQuotationMarksIsNamed() {
        assertThat(ScriptText.literal("a\r\nb\tc")).isEqualTo("\"a\" & vbCrLf & \"b\" & ChrW(9) & \"c\"");
        assertThat(ScriptText.literal("\n")).isEqualTo("vbCrLf");
    }

    @Test
    void noLineIsLongerThanTheLanguageTakes() {
        String notes = "\"".repeat(20_000) + "\n".repeat(500) + "x".repeat(19_500);
        String script = NetworkScript.changing("\"".repeat(250),
                new NetworkChange(Optional.empty(), Optional.empty(), Optional.of(notes), DhcpSettings.UNKNOWN));

        assertThat(script.lines().mapToInt(String::length).max().orElseThrow()).isLessThan(1023);
        assertThat(script).contains("net.Notes = text");
    }

    @Test
    void aNameCannotLeaveTheRemarkItStandsIn() {
        assertThat(NetworkScript.changing("LAN\nnet.Delete", NetworkChange.NONE).lines())
                .noneMatch(line -> line.startsWith("net.Delete"));
    }

    @Test
    void theFileIsUtf16WithItsMark() {
        assertThat(ScriptText.bytes("ä")).containsExactly(0xFF, 0xFE, 0xE4, 0x00);
    }
}
