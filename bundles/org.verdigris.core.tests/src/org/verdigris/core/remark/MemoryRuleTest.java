package org.verdigris.core.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingKey;

/** Memory within the limits of the products and of the host. */
final class MemoryRuleTest {

    @TempDir
    private Path folder;

    @Test
    void memoryOutsideTheLimitsIsAnErrorThatNamesThem() throws IOException, SettingException {
        Bench bench = new Bench(folder);
        bench.open(Bench.machine("payroll").memory(4000).write(folder));
        Remark remark = bench.only("vm-memory-range");
        assertThat(remark.severity()).isEqualTo(Severity.ERROR);
        assertThat(remark.key()).contains(SettingKey.parse("hardware/memory/ram_size"));
        assertThat(remark.message()).contains("4000 MB", "4 to 3712 MB");
        bench.mend(remark, 0);
        assertThat(bench.document().text(SettingKey.parse("hardware/memory/ram_size"))).contains("3712");
    }

    @Test
    void theLimitsThemselvesAreFine() throws IOException, SettingException {
        Bench bench = new Bench(folder).open(Bench.machine("payroll").memory(4).write(folder));
        assertThat(bench.kinds()).doesNotContain("vm-memory-range");
        bench.set("hardware/memory/ram_size", "3712");
        assertThat(bench.kinds()).doesNotContain("vm-memory-range");
    }

    @Test
    void moreMemoryThanTheHostHasIsTold() throws IOException, InterruptedException, SettingException {
        Bench bench = new Bench(folder).host(1024, 2);
        Path file = Bench.machine("payroll").memory(2048).write(folder);
        bench.scan().open(file);
        assertThat(bench.only("vm-memory-host").message()).contains("2048 MB", "hv-01", "1024 MB");
        bench.set("hardware/memory/ram_size", "512");
        assertThat(bench.kinds()).doesNotContain("vm-memory-host");
    }
}
