package org.verdigris.core.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.estate.Severity;

/** Serial ports lead somewhere, and each somewhere else. */
final class SerialRuleTest {

    private static final String PORT = "hardware/super_io/serial_port[@id=0]/";
    private static final String PIPE = "\\\\.\\pipe\\debug";

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void layOut() {
        bench = new Bench(folder);
    }

    @Test
    void aPortWithoutPipeOrWithAnotherFormOfNameIsToldAndNamed() throws Exception {
        bench.open(Bench.machine("a").serialPipe(0, "debug").write(folder));
        bench.mend(bench.only("vm-serial-target"), 0);
        bench.set(PORT + "pipe_name", "");
        bench.mend(bench.only("vm-serial-target"), 0);
    }

    @Test
    void aPortWithoutFileIsToldAndAStalePathOfAPortThatIsOffIsNot() throws Exception {
        bench.open(Bench.machine("a").setting(PORT + "port_type", "integer", "2")
                .setting(PORT + "text_file_path", "string", "").write(folder));
        assertThat(bench.only("vm-serial-target").message()).contains("COM1 writes to a text file");
        bench.set(PORT + "port_type", "0");
        assertThat(bench.kinds()).doesNotContain("vm-serial-target");
    }

    @Test
    void onePipeForTwoPortsOfTheMachineIsAnError() throws Exception {
        bench.open(Bench.machine("a").serialPipe(0, PIPE).serialPipe(1, PIPE.toUpperCase()).write(folder));
        assertThat(bench.remarks()).filteredOn(remark -> remark.kind().equals("vm-serial-conflict")).hasSize(2)
                .allMatch(remark -> remark.severity() == Severity.ERROR);
        bench.mend(bench.remarks().stream().filter(remark -> remark.kind().equals("vm-serial-conflict")).findFirst()
                .orElseThrow(), 0);
        assertThat(bench.kinds()).doesNotContain("vm-serial-conflict");
    }

    @Test
    void aPipeOfAnotherMachineIsAWarning() throws Exception {
        Bench.machine("b").serialPipe(0, PIPE).write(folder);
        Path file = Bench.machine("a").serialPipe(1, PIPE).write(folder);
        bench.scan().open(file);
        Remark remark = bench.only("vm-serial-conflict");
        assertThat(remark.severity()).isEqualTo(Severity.WARNING);
        assertThat(remark.message()).contains("COM2", "port of b");
        bench.mend(remark, 0);
    }
}
