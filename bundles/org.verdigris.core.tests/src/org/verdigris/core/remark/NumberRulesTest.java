package org.verdigris.core.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.settings.SettingKey;

/** Numbers and other values that can be meant. */
final class NumberRulesTest {

    private static final String SCREEN = "integration/microsoft/video/user_selected/";

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void layOut() {
        bench = new Bench(folder);
    }

    @ParameterizedTest
    @CsvSource({"width, 632, 640", "width, 1608, 1600", "width, 1025, 1024", "height, 400, 480", "height, 1208, 1200"})
    void aScreenHasTheSizesThatTheProductOffers(String side, String pixels, String nearest) throws Exception {
        bench.open(Bench.machine("a").setting(SCREEN + side, "integer", pixels).write(folder));
        bench.mend(bench.only("vm-display-size"), 0);
        assertThat(bench.document().text(SettingKey.parse(SCREEN + side))).contains(nearest);
    }

    @ParameterizedTest
    @CsvSource({"heartbeat/rate, 0, 10", "heartbeat/time, 7200, 60", "host_time_sync/frequency, 0, 15"})
    void numbersThatCanHardlyBeMeantAreAdvice(String leaf, String number, String standard) throws Exception {
        String key = "integration/microsoft/" + leaf;
        bench.open(Bench.machine("a").setting(key, "integer", number).write(folder));
        Remark remark = bench.only("vm-heartbeat-changed");
        assertThat(remark.severity()).isEqualTo(Severity.ADVICE);
        bench.mend(remark, 0);
        assertThat(bench.document().text(SettingKey.parse(key))).contains(standard);
    }

    @ParameterizedTest
    @CsvSource({"settings/shutdown/prompt, boolean, True, true", "settings/startup/automatic/type, integer, ' 2', 2",
            "hardware/bios/time_bytes, bytes, 0000590023000201010a, 0000590023000201010A"})
    void aValueThatIsNoneIsCorrectedWhereItIsClearWhatIsMeant(String key, String type, String text, String right)
            throws Exception {
        bench.open(Bench.machine("a").setting(key, type, text).write(folder));
        bench.mend(bench.only("vm-leaf-value"), 0);
        assertThat(bench.document().text(SettingKey.parse(key))).contains(right);
    }

    @Test
    void aNumberOfWhichNobodyKnowsTheMeaningIsNoErrorBecauseAProductMayHaveWrittenIt() throws Exception {
        bench.open(Bench.machine("a").setting("hardware/super_io/serial_port[@id=0]/port_type", "integer", "1")
                .write(folder));
        assertThat(bench.only("vm-leaf-value").severity()).isEqualTo(Severity.ADVICE);
    }

    @Test
    void anotherTypeThanTheProductsWriteIsAdvice() throws Exception {
        bench.open(Bench.machine("a").setting("settings/notes", "integer", "5").write(folder));
        assertThat(bench.only("vm-leaf-type").message()).contains("as integer", "as string");
    }

    @Test
    void notesHave40000CharactersAtMost() throws Exception {
        bench.open(Bench.machine("a").notes("x".repeat(40_001)).write(folder));
        Remark remark = bench.only("vm-leaf-value");
        assertThat(remark.severity()).isEqualTo(Severity.ERROR);
        assertThat(remark.message()).contains("40000", "40001");
        bench.set("settings/notes", "x".repeat(40_000));
        assertThat(bench.kinds()).doesNotContain("vm-leaf-value");
    }

    @Test
    void sharesOfTheProcessorsFitTogetherAndIntoTheHost() throws Exception {
        bench.dialect("cpu.reserve = cpu/reserve", "cpu.maximum = cpu/maximum").host(1024, 4);
        Path file = Bench.machine("a").setting("cpu/reserve", "integer", "30").setting("cpu/maximum", "integer", "20")
                .write(folder);
        bench.scan().open(file);
        bench.mend(bench.only("vm-cpu-scheduling"), 0);
        bench.set("cpu/maximum", "50");
        Remark remark = bench.only("vm-cpu-scheduling");
        assertThat(remark.message()).contains("4 processors", "25 %");
        bench.mend(remark, 0);
    }

    @Test
    void anAutomaticStartNeedsAnAccount() throws Exception {
        bench.dialect("runas.enabled = runas/enabled");
        bench.open(Bench.machine("a").startup(1).setting("runas/enabled", "boolean", "false").write(folder));
        bench.mend(bench.only("vm-runas-missing"), 0);
    }
}
