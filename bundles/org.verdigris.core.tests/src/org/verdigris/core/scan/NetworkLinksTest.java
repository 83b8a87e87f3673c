package org.verdigris.core.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.estate.HostDefinition;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.NetworkAdapter;

/** How machines and networks come together. */
final class NetworkLinksTest {

    private static final String LAN = "00D67AACDFC2499DBD9222F7A0A29D54";

    @TempDir
    private Path folder;
    private Ground ground;

    @BeforeEach
    void lay() {
        ground = new Ground(folder);
    }

    @Test
    void anAdapterIsConnectedToTheNetworkWithItsIdentity() throws Exception {
        MachineText.network(ground.path("LAN.vnc"), LAN);
        ground.machine().adapter(LAN.toLowerCase(), "LAN", "0003FF1B6AD5").write(ground.path("a.vmc"));
        Estate estate = ground.scan();
        NetworkAdapter adapter = Ground.machine(estate, "a").getNetworkAdapters().getFirst();
        assertThat(adapter.getNetwork().getName()).isEqualTo("LAN");
        assertThat(estate.getProblems()).isEmpty();
    }

    @Test
    void aNetworkThatIsNotThereIsReportedForVirtualServerOnly() throws Exception {
        ground.machine().adapter(LAN, "LAN", "0003FF1B6AD5").write(ground.path("a.vmc"));
        assertThat(Ground.only(ground.scan(), ProblemKind.MISSING_NETWORK).getMessage()).contains("LAN");
        ground.machine().by("Microsoft Virtual PC 2007").adapter(LAN, "LAN", "0003FF1B6AD5")
                .write(ground.path("a.vmc"));
        assertThat(ground.problems()).isEmpty();
    }

    @Test
    void anAdapterWithoutNetworkNeedsNone() throws Exception {
        ground.machine().adapter("", "", "0003FF1B6AD5")
                .adapter("00000000000000000000000000000000", "", "0003FF1B6AD6").write(ground.path("a.vmc"));
        assertThat(ground.problems()).isEmpty();
    }

    @Test
    void aNetworkOfAnotherHostIsNotTheMachinesNetwork() throws Exception {
        MachineText.network(ground.path("two/LAN.vnc"), LAN);
        ground.machine().adapter(LAN, "LAN", "0003FF1B6AD5").write(ground.path("one/a.vmc"));
        EstateDefinition estate = ground.mapped(Map.of(), HostDefinition.of("HV-01", List.of(ground.path("one"))),
                HostDefinition.of("HV-02", List.of(ground.path("two"))));
        assertThat(Ground.only(Ground.scan(estate), ProblemKind.MISSING_NETWORK).getMessage())
                .contains("HV-01", "HV-02");
        Files.move(ground.path("two/LAN.vnc"), ground.path("one/LAN.vnc"));
        assertThat(Ground.scan(estate).getProblems()).isEmpty();
    }

    @Test
    void copiesOfANetworkOnOneHostAreReportedButNotOnTwoHosts() throws Exception {
        MachineText.network(ground.path("one/LAN.vnc"), LAN);
        MachineText.network(ground.path("one/copy/LAN.vnc"), LAN);
        assertThat(ground.problems()).containsExactly("duplicate-network-id");
        EstateDefinition twoHosts = ground.mapped(Map.of(), HostDefinition.of("HV-01", List.of(ground.path("one"))),
                HostDefinition.of("HV-02", List.of(ground.path("one/copy"))));
        assertThat(Ground.scan(twoHosts).getProblems()).isEmpty();
    }

    @Test
    void twoAdaptersWithOneAddressAreReported() throws Exception {
        ground.machine().adapter("", "", "0003ff1b6ad5").write(ground.path("a.vmc"));
        ground.machine().adapter("", "", "0003FF1B6AD5").write(ground.path("b.vmc"));
        ground.machine().adapter("", "", "000000000000").write(ground.path("c.vmc"));
        ground.machine().adapter("", "", "000000000000").write(ground.path("d.vmc"));
        Estate estate = ground.scan();
        assertThat(Ground.only(estate, ProblemKind.DUPLICATE_MAC).getMessage()).contains("00-03-FF-1B-6A-D5");
        assertThat(Ground.only(estate, ProblemKind.DUPLICATE_MAC).getSetting()).isEqualTo(
                "hardware/pci_bus/ethernet_adapter/ethernet_controller[@id=0]/ethernet_card_address");
        ground.machine().adapter("", "", "0003FF1B6AD6").write(ground.path("b.vmc"));
        assertThat(ground.problems()).isEmpty();
    }
}
