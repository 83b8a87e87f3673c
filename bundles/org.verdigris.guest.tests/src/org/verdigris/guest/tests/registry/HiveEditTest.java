package org.verdigris.guest.tests.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.registry.Hive;
import org.verdigris.guest.registry.HiveChange;
import org.verdigris.guest.registry.HiveEdit;
import org.verdigris.guest.registry.HivePatch;
import org.verdigris.guest.registry.HiveState;
import org.verdigris.guest.registry.RegistryKey;
import org.verdigris.guest.registry.RegistryValue;
import org.verdigris.guest.registry.ValueType;
import org.verdigris.testing.hive.HiveBuilder;
import org.verdigris.testing.hive.HiveLogs;
import org.verdigris.testing.hive.SubkeyLists;
import org.verdigris.testing.program.Program;

final class HiveEditTest {

    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    @TempDir
    Path folder;

    private final HiveBuilder builder = new HiveBuilder("SYSTEM").sequence(7);
    private byte[] file = new byte[0];

    HiveEditTest() {
        builder.key("ControlSet001\\Services\\atapi").number("Start", 3).text("Group", "SCSI miniport");
    }

    private HiveEdit edit() throws IOException {
        file = builder.bytes();
        return HiveEdit.of(HiveTest.read(file), NOW);
    }

    private Hive finished(HiveEdit edit) throws IOException {
        return HiveTest.read(applied(file, edit.finish()));
    }

    static byte[] applied(byte[] file, HiveChange change) {
        byte[] applied = file.clone();
        for (HivePatch patch : change.patches()) {
            int position = Math.toIntExact(patch.position());
            assertThat(patch.before()).isEqualTo(
                    Arrays.copyOfRange(file, position, position + patch.before().length));
            System.arraycopy(patch.after(), 0, applied, position, patch.after().length);
        }
        return applied;
    }

    @ParameterizedTest
    @CsvSource({"3, LF, 3000", "3, LF, 100", "5, LH, 3000", "5, LH, 100", "2, LI, 100"})
    void aLongListIsCutWhereTheHiveHasNoRoomForALongerOne(int minor, SubkeyLists kind, int room) throws IOException {
        builder.minor(minor).lists(kind, 2000).room(4000);
        int keys = kind == SubkeyLists.LI ? 1100 : 600;
        IntStream.range(0, keys).forEach(i -> builder.key("Many\\k%04d".formatted(i)));
        HiveEdit edit = edit();
        edit.setValue("", RegistryValue.ofTexts("Filler", List.of("x".repeat((4000 - 400 - room) / 2))));
        for (String name : List.of("a", "k0300b", "z", "k0000b")) {
            edit.createKey("Many\\" + name);
        }
        Path changed = Files.write(folder.resolve("hive"), applied(file, edit.finish()));
        List<String> names = finished(edit).find("Many").orElseThrow().subkeys().stream().map(RegistryKey::name)
                .toList();
        assertThat(names).hasSize(keys + 4).isSorted().startsWith("a", "k0000", "k0000b").contains("k0300b")
                .endsWith("z");
        if (Program.areInstalled("hivexsh", "reglookup")) {
            Path script = Files.writeString(folder.resolve("script"), "cd Many\nls\n");
            assertThat(Program.text("hivexsh", "-f", script, changed).lines()).containsExactlyElementsOf(names);
            assertThat(Program.text("reglookup", "-H", "-p", "/Many", changed).lines()).hasSize(keys + 5);
        }
    }

    @Test
    void aKeyIsCreatedWithThoseAboveIt() throws IOException {
        HiveEdit edit = edit();
        edit.createKey("ControlSet001\\Services\\aic78xx\\Parameters\\PnpInterface");
        edit.createKey("controlset001\\SERVICES\\AIC78XX\\Enum");
        edit.setValue("ControlSet001\\Services\\aic78xx\\Parameters\\PnpInterface", RegistryValue.ofNumber("5", 1));
        Hive hive = finished(edit);
        RegistryKey key = hive.find("ControlSet001\\Services\\aic78xx").orElseThrow();
        assertThat(key.lastWritten()).contains(NOW);
        assertThat(key.subkeys()).extracting(RegistryKey::name).containsExactly("Enum", "Parameters");
        assertThat(hive.find("ControlSet001\\Services").orElseThrow().subkeys()).extracting(RegistryKey::name)
                .containsExactly("aic78xx", "atapi");
        assertThat(hive.find("ControlSet001").orElseThrow().lastWritten()).isNotEqualTo(key.lastWritten());
        assertThat(hive.warnings()).isEmpty();
    }

    @Test
    void theBaseBlockIsThatOfAHiveWrittenToItsEndAndIsWrittenLast() throws IOException {
        HiveEdit edit = edit();
        edit.setValue("ControlSet001\\Services\\atapi", RegistryValue.ofNumber("start", 0));
        HiveChange change = edit.finish();
        assertThat(change.patches().getLast().position()).isZero();
        assertThat(change.patches().getLast().after()).hasSize(512);
        assertThat(change.patches()).hasSizeGreaterThan(1).extracting(HivePatch::position)
                .allSatisfy(position -> assertThat(position).satisfiesAnyOf(at -> assertThat(at).isZero(),
                        at -> assertThat(at).isGreaterThanOrEqualTo(4096L)));
        assertThat(change.bytes()).isLessThan(600);
        byte[] applied = applied(file, change);
        ByteBuffer base = ByteBuffer.wrap(applied).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(base.getInt(4)).isEqualTo(8);
        assertThat(base.getInt(8)).isEqualTo(8);
        assertThat(applied).hasSameSizeAs(file);
        Hive hive = HiveTest.read(applied);
        assertThat(hive.state()).isEqualTo(HiveState.CLEAN);
        assertThat(hive.lastWritten()).contains(NOW);
        RegistryValue start = hive.find("ControlSet001\\Services\\atapi").orElseThrow().value("Start").orElseThrow();
        assertThat(start.name()).isEqualTo("Start");
        assertThat(start.number()).hasValue(0);
    }

    @Test
    void nothingChangedMeansNothingToWrite() throws IOException {
        HiveEdit edit = edit();
        edit.createKey("ControlSet001\\Services");
        assertThat(edit.deleteValue("ControlSet001", "absent")).isFalse();
        assertThat(edit.deleteKey("ControlSet002")).isFalse();
        assertThat(edit.finish().patches()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "0, 4", "4, 5", "5, 4", "100, 20", "20, 100", "3, 2000", "2000, 3", "20000, 8",
            "8, 20000", "20000, 40000", "40000, 20000"})
    void valuesGrowAndShrink(int before, int after) throws IOException {
        for (int minor : List.of(3, 5)) {
            HiveBuilder large = new HiveBuilder("SOFTWARE").minor(minor).room(90_000);
            large.key("k").binary("v", data(before)).text("w", "stays");
            byte[] bytes = large.bytes();
            HiveEdit edit = HiveEdit.of(HiveTest.read(bytes), NOW);
            edit.setValue("k", new RegistryValue("v", ValueType.BINARY.number(), data(after)));
            Hive hive = HiveTest.read(applied(bytes, edit.finish()));
            assertThat(hive.find("k").orElseThrow().value("v").orElseThrow().data()).isEqualTo(data(after));
            assertThat(hive.find("k").orElseThrow().value("w").flatMap(RegistryValue::text)).contains("stays");
            assertThat(hive.warnings()).isEmpty();
        }
    }

    private static byte[] data(int length) {
        byte[] data = new byte[length];
        new Random(length).nextBytes(data);
        return data;
    }

    @Test
    void valuesOfEveryTypeAndNameAreAdded() throws IOException {
        HiveEdit edit = edit();
        Map<String, RegistryValue> values = Map.of("", RegistryValue.ofText("", "default"), "e",
                RegistryValue.ofExpandable("e", "system32\\drivers\\aic78xx.sys"), "m",
                RegistryValue.ofTexts("m", List.of("a", "b")), "n", RegistryValue.ofNumber("n", -2),
                "\u00fcnumerisch", new RegistryValue("\u00fcnumerisch", 0x20003, new byte[7]), "\u65e5\u672c",
                new RegistryValue("\u65e5\u672c", 11, new byte[8]));
        for (RegistryValue value : values.values()) {
            edit.setValue("ControlSet001\\Services\\atapi", value);
        }
        RegistryKey key = finished(edit).find("ControlSet001\\Services\\atapi").orElseThrow();
        assertThat(key.values()).hasSize(8);
        values.forEach((name, value) -> assertThat(key.value(name).orElseThrow().data()).isEqualTo(value.data()));
        assertThat(key.value("m").orElseThrow().texts()).containsExactly("a", "b");
        assertThat(key.value("e").flatMap(RegistryValue::text)).contains("system32\\drivers\\aic78xx.sys");
    }

    @Test
    void keysAndValuesAreTakenAwayAndTheirRoomIsUsedAgain() throws IOException {
        HiveEdit edit = edit();
        for (int i = 0; i < 200; i++) {
            edit.createKey("ControlSet001\\Services\\new\\deep");
            edit.setValue("ControlSet001\\Services\\new\\deep", RegistryValue.ofText("text", "x".repeat(200)));
            assertThat(edit.deleteKey("ControlSet001\\Services\\NEW")).isTrue();
        }
        assertThat(edit.deleteValue("ControlSet001\\Services\\atapi", "GROUP")).isTrue();
        assertThat(edit.deleteValue("ControlSet001\\Services\\atapi", "Start")).isTrue();
        RegistryKey services = finished(edit).find("ControlSet001\\Services").orElseThrow();
        assertThat(services.subkeys()).singleElement().extracting(RegistryKey::values).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 1000})
    void manyKeysStayInTheirOrderInListsThatAreCutWhenTheyAreLong(int longest) throws IOException {
        HiveBuilder many = new HiveBuilder("SOFTWARE").minor(5).lists(SubkeyLists.LH, longest).room(300_000);
        IntStream.range(0, 990).forEach(i -> many.key("c\\k" + 2 * i));
        byte[] bytes = many.bytes();
        HiveEdit edit = HiveEdit.of(HiveTest.read(bytes), NOW);
        for (int i = 0; i < 40; i++) {
            edit.createKey("c\\K" + (2 * i * 23 + 1));
        }
        byte[] changed = applied(bytes, edit.finish());
        Hive hive = HiveTest.read(changed);
        if (Program.areInstalled("hivexml")) {
            Path file = Files.write(folder.resolve("hive"), changed);
            assertThat(Program.text("hivexml", file).split("<node ")).hasSize(1 + 1 + 1 + 1030);
        }
        assertThat(hive.find("c").orElseThrow().subkeys()).hasSize(1030);
        assertThat(hive.find("c\\k47")).isPresent();
    }

    @Test
    void withoutRoomTheOperationIsRefusedAndTheRestOfTheChangeStays() throws IOException {
        HiveEdit edit = edit();
        edit.setValue("ControlSet001", RegistryValue.ofText("kept", "kept"));
        RegistryValue large = new RegistryValue("large", 3, new byte[5000]);
        assertThatThrownBy(() -> edit.setValue("ControlSet001", large)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("no free place of 5,008 bytes");
        Hive hive = finished(edit);
        assertThat(hive.find("ControlSet001").orElseThrow().values()).extracting(RegistryValue::name)
                .containsExactly("kept");
    }

    @Test
    void whatCannotBeDoneIsRefusedWithItsReason() throws IOException {
        builder.room(100_000);
        HiveEdit edit = edit();
        assertThatThrownBy(() -> edit.createKey("n\u00e4me")).hasMessageContaining("characters of ASCII");
        assertThatThrownBy(() -> edit.createKey("x".repeat(256))).hasMessageContaining("1 to 255");
        assertThatThrownBy(() -> edit.createKey("x\\".repeat(513))).hasMessageContaining("512 levels");
        assertThatThrownBy(() -> edit.setValue("absent", RegistryValue.ofNumber("n", 1)))
                .hasMessageContaining("has no key \"absent\"");
        assertThatThrownBy(() -> edit.deleteKey("")).hasMessageContaining("must stay");
        assertThatThrownBy(() -> edit.setValue("", RegistryValue.ofNumber("x".repeat(16_384), 1)))
                .hasMessageContaining("16,383");
        assertThat(edit.finish().patches()).isEmpty();
    }

    @Test
    void aHiveThatIsNotCleanOrNotSoundIsNotChanged() throws IOException {
        byte[] bytes = builder.bytes();
        Hive dirty = HiveTest.read(HiveLogs.interrupted(bytes));
        assertThatThrownBy(() -> HiveEdit.of(dirty, NOW)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("not written to its end");
        ByteBuffer broken = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int root = 4096 + broken.getInt(36) + 4;
        for (int field : List.of(16, 20, 28, 36, 44)) {
            byte[] copy = bytes.clone();
            copy[root + field] += 3;
            Hive damaged = HiveTest.read(copy);
            if (field == 16) {
                // The parent of the root counts for nobody.
                HiveEdit.of(damaged, NOW);
            } else {
                assertThatThrownBy(() -> HiveEdit.of(damaged, NOW)).isInstanceOf(RefusedException.class)
                        .hasMessageContaining("is not sound");
            }
        }
    }
}
