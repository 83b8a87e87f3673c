package org.verdigris.core.network;

import static org.verdigris.core.script.ScriptText.literal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verdigris.core.script.ScriptText;
import org.verdigris.model.text.Catalogue;

/**
 * Scripts that let Virtual Server itself make or change a network, which is the way its maker supports and the only one
 * where the place of a setting in the file is not confirmed. They run on the host: {@code cscript //nologo FILE.vbs}.
 *
 * @see "Virtual Server SDK, IVMVirtualServer.CreateVirtualNetwork, IVMVirtualNetwork, IVMDHCPVirtualNetworkServer"
 */
public final class NetworkScript {

    private final ScriptText script = new ScriptText();

    private NetworkScript() {
    }

    /**
     * A script that changes a network of the host.
     *
     * @param name   what the host calls it
     * @param change lawful by {@link DhcpRules}; at least something
     */
    public static String changing(String name, NetworkChange change) {
        NetworkScript made = new NetworkScript();
        made.head(Catalogue.sentence(Messages.Script_changes, name));
        made.script.line("Set net = vs.FindVirtualNetwork(" + literal(name) + ")").line("If net Is Nothing Then")
                .line("  WScript.Echo " + literal(Catalogue.sentence(Messages.Script_missing, name)))
                .line("  WScript.Quit 1").line("End If");
        made.apply(change);
        made.end(Catalogue.sentence(Messages.Script_changed, change.newName().orElse(name)));
        return made.script.toString();
    }

    /**
     * A script that makes a network, which leads nowhere unless told.
     *
     * @param folder the Windows path of its folder; empty for the host's own folder for networks
     */
    public static String creating(String name, Optional<String> folder, NetworkChange change) {
        NetworkScript made = new NetworkScript();
        made.head(Catalogue.sentence(Messages.Script_creates, name));
        made.script.line("Set net = vs.FindVirtualNetwork(" + literal(name) + ")")
                .line("If Not net Is Nothing Then")
                .line("  WScript.Echo " + literal(Catalogue.sentence(Messages.Script_exists, name)))
                .line("  WScript.Quit 1").line("End If")
                .line("Set net = vs.CreateVirtualNetwork(" + literal(name) + ", "
                        + folder.map(ScriptText::literal).orElse("vs.DefaultVNConfigurationPath") + ")");
        made.apply(change);
        made.end(Catalogue.sentence(Messages.Script_created, name));
        return made.script.toString();
    }

    private void head(String purpose) {
        script.remark(purpose).remark(Messages.Script_use).remark(Messages.Script_stops).line("Option Explicit")
                .line("Dim vs, net, dhcp, text").line("Set vs = CreateObject(\"VirtualServer.Application\")")
                .line("Set net = Nothing");
    }

    private void apply(NetworkChange change) {
        change.adapter().ifPresent(adapter -> script.assign("net.HostAdapter", adapter));
        change.notes().ifPresent(notes -> script.assign("net.Notes", notes));
        List<String> server = server(change.dhcp());
        if (!server.isEmpty()) {
            script.line("Set dhcp = net.DHCPVirtualNetworkServer");
            server.forEach(script::line);
        }
        change.newName().ifPresent(name -> script.assign("net.Name", name));
    }

    /** A server that is turned off is turned off first, one that is turned on last: no guest sees a half of it. */
    private static List<String> server(DhcpSettings dhcp) {
        List<String> lines = new ArrayList<>();
        if (dhcp.text(DhcpField.ENABLED).isPresent() && !dhcp.isOn()) {
            lines.add("dhcp.IsEnabled = False");
        }
        if (!dhcp.written(DhcpField.NETWORK).isEmpty()) {
            lines.add("dhcp.ConfigureDHCPServer "
                    + DhcpField.NETWORK.group().stream().map(field -> literal(dhcp.written(field)))
                            .collect(Collectors.joining(", ")));
        }
        if (!dhcp.written(DhcpField.LEASE).isEmpty()) {
            lines.add("dhcp.ConfigureDHCPLeaseTimes " + DhcpField.LEASE.group().stream()
                    .map(field -> Long.toString(Long.parseLong(dhcp.written(field))))
                    .collect(Collectors.joining(", ")));
        }
        dhcp.text(DhcpField.GATEWAY)
                .ifPresent(gateway -> lines.add("dhcp.DefaultGatewayAddress = " + literal(gateway.strip())));
        Stream.of(DhcpField.DNS, DhcpField.WINS).filter(field -> !dhcp.written(field).isEmpty())
                .forEach(field -> lines.add((field == DhcpField.DNS ? "dhcp.DNSServers = " : "dhcp.WINSServers = ")
                        + literal(AddressList.of(dhcp.written(field)).text())));
        if (dhcp.isOn()) {
            lines.add("dhcp.IsEnabled = True");
        }
        return lines;
    }

    private void end(String sentence) {
        script.line("WScript.Echo " + literal(sentence));
    }
}
