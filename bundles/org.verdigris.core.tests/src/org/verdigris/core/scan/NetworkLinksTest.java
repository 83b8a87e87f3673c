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
import org.verdigris.model.estate.Problem;
import org.verdigris.model.estate.Severity;
import org.verdigris.testing.vmc.VncBuilder;

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
        VncBuilder.network("LAN").id(LAN).write(ground.folder());
        ground.machine("a").adapter(LAN.toLowerCase(), "LAN", "0003FF1B6AD5").write(ground.folder());
        Estate estate = ground.scan();
        NetworkAdapter adapter = Ground.machine(estate, "a").getNetworkAdapters().getFirst();
        assertThat(adapter.getNetwork().getName()).isEqualTo("LAN");
        assertThat(estate.getProblems()).isEmpty();
    }

    @Test
    void aNetworkThatIsNotThereIsReportedForVirtualServerOnly() throws Exception {
        VncBuilder.network("Other").id("11D67AACDFC2499DBD9222F7A0A29D54").write(ground.folder());
        ground.machine("a").adapter(LAN, "LAN", "0003FF1B6AD5").write(ground.folder());
        assertThat(Ground.only(ground.scan(), ProblemKind.MISSING_NETWORK).getMessage()).contains("LAN");
        ground.machine("a").product("Microsoft Virtual PC 2007", "6.0.192.0").adapter(LAN, "LAN", "0003FF1B6AD5")
                .write(ground.folder());
        assertThat(ground.problems()).isEmpty();
    }

    @Test
    void whereNoNetworkFileWasFoundThatIsSaidOnceForAllMachinesAndIsNoWarning() throws Exception {
        ground.machine("a").adapter(LAN, "LAN", "0003FF1B6AD5").adapter(LAN, "LAN", "0003FF1B6AD6")
                .write(ground.folder());
        ground.machine("b").adapter(LAN, "LAN", "0003FF1B6AD7").write(ground.folder());
        Problem problem = Ground.only(ground.scan(), ProblemKind.MISSING_NETWORK);
        assertThat(problem.getSeverity()).isEqualTo(Severity.ADVICE);
        assertThat(problem.getMessage()).contains("the networks of 2 machines", "a, b.");
        VncBuilder.network("LAN").id(LAN).write(ground.folder());
        assertThat(ground.problems()).isEmpty();
    }

    @Test
    void anAdapterWithoutNetworkNeedsNone() throws Exception {
        ground.machine("a").adapter("", "", "0003FF1B6AD5")
                .adapter("00000000000000000000000000000000", "", "0003FF1B6AD6").write(ground.folder());
        assertThat(ground.problems()).isEmpty();
    }

    @Test
    void aNetworkOfAnotherHostIsNotTheMachinesNetwork() throws Exception {
        VncBuilder.network("LAN").id(LAN).write(ground.path("two"));
        ground.machine("a").adapter(LAN, "LAN", "0003FF1B6AD5").write(ground.path("one"));
        EstateDefinition estate = ground.mapped(Map.of(), HostDefinition.of("HV-01", List.of(ground.path("one"))),
                HostDefinition.of("HV-02", List.of(ground.path("two"))));
        assertThat(Ground.only(Ground.scan(estate), ProblemKind.MISSING_NETWORK).getMessage())
                .contains("HV-01", "HV-02");
        Files.move(ground.path("two/LAN.vnc"), ground.path("one/LAN.vnc"));
        assertThat(Ground.scan(estate).getProblems()).isEmpty();
    }

    @Test
    void copiesOfANetworkOnOneHostAreReportedButNotOnTwoHosts() throws Exception {
        VncBuilder.network("LAN").id(LAN).write(ground.path("one"));
        VncBuilder.network("LAN").id(LAN).write(ground.path("one/copy"));
        assertThat(ground.problems()).containsExactly("duplicate-network-id");
        EstateDefinition twoHosts = ground.mapped(Map.of(), HostDefinition.of("HV-01", List.of(ground.path("one"))),
                HostDefinition.of("HV-02", List.of(ground.path("one/copy"))));
        assertThat(Ground.scan(twoHosts).getProblems()).isEmpty();
    }

    @Test
    void twoAdaptersWithOneAddressAreReported() throws Exception {
        ground.machine("a").adapter("", "", "0003ff1b6ad5").write(ground.folder());
        ground.machine("b").adapter("", "", "0003FF1B6AD5").write(ground.folder());
        ground.machine("c").adapter("", "", "000000000000").write(ground.folder());
        ground.machine("d").adapter("", "", "000000000000").write(ground.folder());
        Estate estate = ground.scan();
        assertThat(Ground.only(estate, ProblemKind.DUPLICATE_MAC).getMessage()).contains("00-03-FF-1B-6A-D5");
        assertThat(Ground.only(estate, ProblemKind.DUPLICATE_MAC).getSetting()).isEqualTo(
                "hardware/pci_bus/ethernet_adapter/ethernet_controller[@id=0]/ethernet_card_address");
        ground.machine("b").adapter("", "", "0003FF1B6AD6").write(ground.folder());
        assertThat(ground.problems()).isEmpty();
    }
}
