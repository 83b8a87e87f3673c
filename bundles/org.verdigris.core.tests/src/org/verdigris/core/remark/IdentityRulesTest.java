package org.verdigris.core.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.testing.vmc.VncBuilder;

/** What a machine or network is known by: its name, and what its BIOS says. */
final class IdentityRulesTest {

    private static final String GUID = "{8D7C1A52-6E1B-4B31-9E9C-1C6E8A0B9F11}";

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void layOut() {
        bench = new Bench(folder);
    }

    @Test
    void aNameWithACharacterThatTheProductsRefuseIsAnError() throws Exception {
        bench.open(Bench.machine("pay?roll").write(folder));
        assertThat(bench.only("vm-name-invalid").message()).contains("pay?roll", "character ?");
        bench.open(Bench.machine("payroll").write(folder));
        assertThat(bench.kinds()).doesNotContain("vm-name-invalid");
    }

    @Test
    void twoMachinesOfAHostHaveTwoNames() throws Exception {
        Path other = Bench.machine("PAYROLL").write(bench.path("attic"));
        Path file = Bench.machine("payroll").write(folder);
        bench.scan().open(file);
        assertThat(bench.kinds()).as("copies where no host is known").doesNotContain("vm-name-duplicate");
        bench.host(1024, 1).scan();
        assertThat(bench.only("vm-name-duplicate").message()).contains("hv-01", other.toString());
        VncBuilder.network("payroll").write(folder);
        Files.delete(other);
        assertThat(bench.scan().kinds()).as("a network of that name").doesNotContain("vm-name-duplicate");
    }

    @ParameterizedTest
    @CsvSource({"8D7C1A52-6E1B-4B31-9E9C-1C6E8A0B9F11", "8d7c1a526e1b4b319e9c1c6e8a0b9f11"})
    void aBiosGuidIsWrittenWithBracesAndHyphens(String guid) throws Exception {
        bench.open(Bench.machine("a").biosGuid(guid).write(folder));
        bench.mend(bench.only("vm-bios-guid"), 0);
        assertThat(bench.document().settings()).anyMatch(setting -> setting.text().equals(GUID));
    }

    @Test
    void aBiosGuidOfAnotherMachineIsReplacedAndAnEmptyOneIsFine() throws Exception {
        Bench.machine("b").biosGuid(GUID.toLowerCase()).write(folder);
        Path file = Bench.machine("a").biosGuid(GUID).write(folder);
        bench.scan().open(file);
        bench.mend(bench.only("vm-bios-identity-duplicate"), 0);
        bench.set("hardware/bios/bios_guid", "");
        assertThat(bench.kinds()).doesNotContain("vm-bios-guid", "vm-bios-identity-duplicate");
    }

    @Test
    void aSerialNumberHas32CharactersAtMost() throws Exception {
        String longest = "1".repeat(32);
        bench.open(Bench.machine("a").setting("hardware/bios/chassis/asset_tag", "string", longest).write(folder));
        assertThat(bench.kinds()).doesNotContain("vm-bios-serial-length");
        bench.open(Bench.machine("a").setting("hardware/bios/chassis/asset_tag", "string", longest + "1")
                .write(folder));
        Remark remark = bench.only("vm-bios-serial-length");
        assertThat(remark.message()).contains("chassis asset tag", "33", "32");
        bench.mend(remark, 0);
    }
}
