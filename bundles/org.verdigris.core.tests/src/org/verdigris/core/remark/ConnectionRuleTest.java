package org.verdigris.core.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.testing.vmc.VncBuilder;

/** Every adapter is connected to a network of its host, and calls it by its name. */
final class ConnectionRuleTest {

    private static final String LAN = "00D67AACDFC2499DBD9222F7A0A29D54";
    private static final String OTHER = "11D67AACDFC2499DBD9222F7A0A29D54";
    private static final String NONE = "00000000000000000000000000000000";

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void layOut() throws Exception {
        bench = new Bench(folder);
        VncBuilder.network("DMZ").id("22D67AACDFC2499DBD9222F7A0A29D54").write(folder);
        VncBuilder.network("LAN").id(LAN).write(folder);
    }

    private static VmcBuilder adapter(String id, String name) {
        return Bench.machine("a").adapter(id, name, "0003FF000001");
    }

    @Test
    void anIdentityThatNoNetworkHasIsToldAndTheNetworkOfThatNameIsTheFirstProposed() throws Exception {
        bench.scan().open(adapter(OTHER, "LAN").write(folder));
        Remark remark = bench.only("missing-network");
        assertThat(remark.fixes()).extracting(Fix::label).containsExactly("Connect to the network LAN",
                "Connect to the network DMZ");
        bench.mend(remark, 0);
        VirtualMachine machine = (VirtualMachine) bench.document().element();
        assertThat(machine.getNetworkAdapters().getFirst().getNetworkId()).isEqualTo(LAN);
    }

    @Test
    void virtualPcHasNoNetworkFilesSoNoneIsMissing() throws Exception {
        bench.scan().open(adapter(OTHER, "eth0").product("Microsoft Virtual PC 2007", "6.0.156.0").write(folder));
        assertThat(bench.kinds()).doesNotContain("missing-network", "vm-nic-network-name");
    }

    @Test
    void anAdapterWithoutNetworkIsAdvice() throws Exception {
        bench.scan().open(adapter(NONE, "").write(folder));
        bench.mend(bench.only("vm-nic-unconnected"), 0);
    }

    @Test
    void anotherNameThanThatOfTheNetworkIsReplaced() throws Exception {
        bench.scan().open(adapter(LAN, "Old LAN").write(folder));
        Remark remark = bench.only("vm-nic-network-name");
        assertThat(remark.message()).contains("Old LAN", "called LAN");
        bench.mend(remark, 0);
    }

    @Test
    void aWrongNumberOfAdaptersIsAdviceAndNoneAtAllIsWhatTheProductsWrite() throws Exception {
        String count = "hardware/pci_bus/ethernet_adapter/controller_count";
        bench.scan().open(adapter(LAN, "LAN").setting(count, "integer", "3").write(folder));
        bench.mend(bench.only("vm-nic-count-element"), 0);
        bench.set(count, "0");
        assertThat(bench.kinds()).doesNotContain("vm-nic-count-element");
    }

    @Test
    void theHardwareHasFourAdapters() throws Exception {
        VmcBuilder machine = Bench.machine("a");
        for (int i = 0; i < 4; i++) {
            machine.adapter(LAN, "LAN", "0003FF00000" + i);
        }
        bench.open(machine.write(folder));
        assertThat(bench.kinds()).doesNotContain("vm-nic-count");
        machine.setting("hardware/pci_bus/ethernet_adapter/ethernet_controller[@id=4]/ethernet_card_address", "bytes",
                "0003FF000005");
        bench.open(machine.write(folder));
        assertThat(bench.only("vm-nic-count").message()).contains("5 network adapters");
    }
}
