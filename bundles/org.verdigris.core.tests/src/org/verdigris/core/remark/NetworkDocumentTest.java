package org.verdigris.core.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.testing.vmc.VncBuilder;

/** What is wrong with the file of a network. */
final class NetworkDocumentTest {

    private static final String ID = "00D67AACDFC2499DBD9222F7A0A29D54";

    @TempDir
    private Path folder;

    @Test
    void aCopyHasTheIdentityOfItsOriginal() throws Exception {
        Bench bench = new Bench(folder);
        VncBuilder.network("LAN").id(ID).write(folder);
        Path copy = VncBuilder.network("Copy").id(ID).write(folder);
        assertThat(bench.scan().open(copy).only("duplicate-network-id").message()).contains("LAN.vnc");
    }

    @Test
    void aNetworkOfItsOwnHasNothingWrong() throws Exception {
        Bench bench = new Bench(folder);
        Path file = VncBuilder.network("LAN").id(ID).write(folder);
        assertThat(bench.scan().open(file).remarks()).isEmpty();
    }

    @Test
    void theRulesOfTheDhcpServerAreHeldAgainstItsSettings() throws Exception {
        Bench bench = new Bench(folder).dialect("dhcp = dhcp", "dhcp.lease = lease", "dhcp.renewal = renewal",
                "dhcp.rebinding = rebinding");
        bench.open(VncBuilder.network("LAN").id(ID).setting("dhcp/lease", "integer", "86400")
                .setting("dhcp/rebinding", "integer", "70000").setting("dhcp/renewal", "integer", "80000")
                .write(folder));
        Remark remark = bench.only("vn-dhcp");
        assertThat(remark.severity()).isEqualTo(Severity.ERROR);
        assertThat(remark.key()).isPresent();
        bench.set("dhcp/renewal", "43200");
        assertThat(bench.kinds()).doesNotContain("vn-dhcp");
        assertThat(bench.document().text(SettingKey.parse("dhcp/lease"))).contains("86400");
    }
}
