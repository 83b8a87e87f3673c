package org.verdigris.guest.tests.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.verdigris.disk.DiskContent;
import org.verdigris.guest.bytes.BytesContent;
import org.verdigris.guest.registry.Hive;
import org.verdigris.guest.registry.HiveState;
import org.verdigris.guest.registry.RegistryValue;
import org.verdigris.testing.hive.HiveBuilder;
import org.verdigris.testing.hive.HiveLogs;

/** The number in the key Select tells how many of the changes 1, 2, 3… have reached the hive that is read. */
final class HiveRecoveryTest {

    private final byte[][] states = Stream.of(0, 1, 2, 3, 4, 5).map(HiveRecoveryTest::hive).toArray(byte[][]::new);
    private final byte[] dirty = HiveLogs.interrupted(states[0]);

    private static byte[] hive(int changes) {
        HiveBuilder hive = new HiveBuilder("SYSTEM").sequence(10);
        hive.key("Select").number("Current", changes);
        hive.key("Setup").binary("filler", new byte[5000]).binary("more", new byte[] {(byte) changes, 1, 2, 3, 4, 5});
        return hive.bytes();
    }

    @Test
    void theHashIsTheOneThatWindowsUses() {
        assertThat(HiveLogs.marvin(new byte[0])).isEqualTo(0xB39EFCA403966E08L);
        assertThat(HiveLogs.marvin(new byte[] {'a', 'b', 'c'})).isEqualTo(0xB9CF3DFCA41914F7L);
        assertThat(HiveLogs.marvin(new byte[8])).isEqualTo(0x4E4AE7B5C7F032FDL);
    }

    @Test
    void aCleanHiveIgnoresItsLogs() throws IOException {
        Hive hive = read(states[0], HiveLogs.sectors(states[0], states[1]), HiveLogs.entries(10, states[0], states[2]));
        assertThat(hive.state()).isEqualTo(HiveState.CLEAN);
        assertThat(changes(hive)).hasValue(0);
    }

    @Test
    void changedSectorsAreTakenFromTheLog() throws IOException {
        assertRecovered(1, dirty, HiveLogs.sectors(states[0], states[1]));
    }

    @Test
    void aHiveThatWasToGrowGrowsInMemory() throws IOException {
        HiveBuilder larger = new HiveBuilder("SYSTEM").sequence(11).room(9000);
        larger.key("Select").number("Current", 7);
        assertRecovered(7, dirty, HiveLogs.sectors(states[0], larger.bytes()));
        assertRecovered(7, dirty, HiveLogs.entries(10, states[0], larger.bytes()));
    }

    @Test
    void aBaseBlockIsReplacedUnlessTheFirstBinIsNewerThanTheLog() throws IOException {
        byte[] broken = dirty.clone();
        Arrays.fill(broken, 0, 512, (byte) 0);
        assertRecovered(1, broken, HiveLogs.sectors(states[0], states[1]));
        broken[4096 + 20]++;
        assertThatThrownBy(() -> read(broken, HiveLogs.sectors(states[0], states[1])))
                .hasMessageContaining("no registry hive");
    }

    @Test
    void aLogOfSectorsThatIsNotSoundIsNotUsed() throws IOException {
        byte[] log = HiveLogs.sectors(states[0], states[1]);
        assertDirty(dirty, changed(log, 100, 1, false)); // the checksum is wrong
        assertDirty(dirty, changed(log, 12, 1, true)); // another time
        assertDirty(dirty, changed(log, 4, 1, true)); // it was itself not written to its end
        assertDirty(dirty, changed(log, 28, 7, true)); // another kind
        assertDirty(dirty, changed(log, 512, 1, false)); // no map
        assertDirty(dirty, changed(log, 43, 0x10, true)); // the map would be longer than the log
        assertDirty(dirty, Arrays.copyOf(log, log.length - 1));
        assertDirty(dirty, Arrays.copyOf(log, 512));
        assertDirty(dirty, new byte[0]);
    }

    @Test
    void ofTwoLogsOfSectorsTheNewerIsUsed() throws IOException {
        byte[] older = HiveLogs.sectors(states[0], states[1]);
        byte[] newer = changed(changed(HiveLogs.sectors(states[0], states[2]), 4, 1, false), 8, 1, true);
        assertRecovered(2, dirty, older, newer);
        assertRecovered(2, dirty, newer, older);
    }

    @Test
    void entriesAreTakenInTheirOrderFromBothLogs() throws IOException {
        byte[] first = HiveLogs.entries(10, states[0], states[1], states[2]);
        byte[] second = HiveLogs.entries(12, states[2], states[3], states[4]);
        assertRecovered(4, dirty, first, second);
        assertRecovered(4, dirty, second, first);
        assertRecovered(2, dirty, first);
    }

    @Test
    void entriesThatTheHiveHasAreSkipped() throws IOException {
        byte[] log = HiveLogs.entries(8, states[3], states[4], states[5], states[1], states[2]);
        assertRecovered(2, dirty, log);
        assertDirty(dirty, HiveLogs.entries(8, states[3], states[4], states[5]));
    }

    @Test
    void entriesEndAtAGapAndAtAWrongHash() throws IOException {
        byte[] first = HiveLogs.entries(10, states[0], states[1]);
        byte[] gap = HiveLogs.entries(12, states[2], states[3]);
        assertRecovered(1, dirty, first, gap);
        byte[] three = HiveLogs.entries(10, states[0], states[1], states[2], states[3]);
        int entry = ByteBuffer.wrap(three).order(ByteOrder.LITTLE_ENDIAN).getInt(516);
        assertRecovered(1, dirty, changed(three, 512 + entry + 60, 1, false));
        assertRecovered(1, dirty, changed(three, 512 + entry + 24, 1, false));
        assertRecovered(1, dirty, changed(three, 512 + entry + 12, 1, false));
        assertRecovered(1, dirty, Arrays.copyOf(three, 512 + 2 * entry - 1));
        assertDirty(dirty, changed(three, 512 + 60, 1, false));
        assertDirty(dirty, changed(three, 100, 1, false)); // the base block of the log
        assertDirty(dirty, Arrays.copyOf(three, 512));
    }

    @Test
    void entriesReplaceADamagedBaseBlockToo() throws IOException {
        byte[] broken = dirty.clone();
        Arrays.fill(broken, 0, 512, (byte) 0);
        assertRecovered(2, broken, HiveLogs.entries(10, states[0], states[1], states[2]));
    }

    private static byte[] changed(byte[] log, int position, int by, boolean sign) {
        byte[] changed = log.clone();
        changed[position] += (byte) by;
        if (sign) {
            HiveLogs.sign(changed);
        }
        return changed;
    }

    private static void assertRecovered(int changes, byte[] hive, byte[]... logs) throws IOException {
        Hive recovered = read(hive, logs);
        assertThat(recovered.state()).isEqualTo(HiveState.RECOVERED);
        assertThat(changes(recovered)).hasValue(changes);
        assertThat(recovered.warnings()).isEmpty();
    }

    private static void assertDirty(byte[] hive, byte[]... logs) throws IOException {
        Hive dirty = read(hive, logs);
        assertThat(dirty.state()).isEqualTo(HiveState.DIRTY);
        assertThat(changes(dirty)).hasValue(0);
        assertThat(dirty.warnings()).hasSize(1);
    }

    private static OptionalLong changes(Hive hive) {
        return hive.find("Select").flatMap(key -> key.value("Current")).map(RegistryValue::number).orElseThrow();
    }

    private static Hive read(byte[] hive, byte[]... logs) throws IOException {
        List<DiskContent> contents = Stream.of(logs).map(log -> (DiskContent) content(log)).toList();
        return Hive.read(content(hive), contents, "SYSTEM");
    }

    private static BytesContent content(byte[] bytes) {
        return new BytesContent(ByteBuffer.wrap(bytes));
    }
}
