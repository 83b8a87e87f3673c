package org.verdigris.core.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingKey;

/** Every adapter has a network address of its own. */
final class AddressRuleTest {

    private static final String NETWORK = "00D67AACDFC2499DBD9222F7A0A29D54";
    private static final String MAC = "0003FF3F6A8B";
    private static final SettingKey KEY = SettingKey.parse(
            "hardware/pci_bus/ethernet_adapter/ethernet_controller[@id=0]/ethernet_card_address");

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void layOut() {
        bench = new Bench(folder);
    }

    @ParameterizedTest
    @CsvSource({"0003FF3F6A, vm-mac-form", "0103FF3F6A8B, vm-mac-form", "000000000000, vm-mac-unset"})
    void anAddressThatNoAdapterMayHaveIsToldAndReplaced(String address, String kind)
            throws IOException, SettingException {
        bench.open(Bench.machine("payroll").adapter(NETWORK, "LAN", address).write(folder));
        Remark remark = bench.only(kind);
        assertThat(remark.key()).contains(KEY);
        bench.mend(remark, 0);
        assertThat(bench.document().text(KEY).orElseThrow()).matches("0003FF[0-9A-F]{6}");
    }

    @Test
    void anAddressThatAnotherMachineHasIsToldWithItsName() throws Exception {
        Bench.machine("crm").adapter(NETWORK, "LAN", MAC).write(folder);
        Path file = Bench.machine("payroll").adapter(NETWORK, "LAN", MAC).write(folder);
        bench.scan().open(file);
        Remark remark = bench.only("duplicate-mac");
        assertThat(remark.severity()).isEqualTo(Severity.WARNING);
        assertThat(remark.message()).contains("00-03-FF-3F-6A-8B", "crm").doesNotContain("payroll");
        bench.mend(remark, 0);
    }

    @Test
    void anAddressTwiceInOneMachineIsToldAtBothAndMendedAtOne() throws Exception {
        bench.open(Bench.machine("payroll").adapter(NETWORK, "LAN", MAC).adapter(NETWORK, "DMZ", MAC).write(folder));
        assertThat(bench.remarks()).filteredOn(remark -> remark.kind().equals("duplicate-mac")).hasSize(2)
                .allSatisfy(remark -> assertThat(remark.message()).contains("of this machine"));
        bench.mend(bench.remarks().stream().filter(remark -> remark.kind().equals("duplicate-mac")).findFirst()
                .orElseThrow(), 0);
        assertThat(bench.kinds()).doesNotContain("duplicate-mac");
    }

    @Test
    void theMachinesOwnSavedFileIsNoOther() throws Exception {
        Path file = Bench.machine("payroll").adapter(NETWORK, "LAN", MAC).write(folder);
        bench.scan().open(file);
        assertThat(bench.kinds()).doesNotContain("duplicate-mac", "vm-mac-form", "vm-mac-unset");
    }

    @Test
    void anAddressThatTheProductGivesIsNotJudged() throws Exception {
        bench.dialect("nic.mac.dynamic = dynamic").open(Bench.machine("payroll").adapter(NETWORK, "LAN", "000000000000")
                .setting("hardware/pci_bus/ethernet_adapter/ethernet_controller[@id=0]/dynamic", "boolean", "true")
                .write(folder));
        assertThat(bench.kinds()).doesNotContain("vm-mac-unset");
        bench.set("hardware/pci_bus/ethernet_adapter/ethernet_controller[@id=0]/dynamic", "false");
        assertThat(bench.only("vm-mac-unset").severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void whatIsProposedStaysTheSame() throws Exception {
        bench.open(Bench.machine("payroll").adapter(NETWORK, "LAN", "000000000000").write(folder));
        assertThat(bench.remarks()).isEqualTo(bench.remarks());
    }
}
