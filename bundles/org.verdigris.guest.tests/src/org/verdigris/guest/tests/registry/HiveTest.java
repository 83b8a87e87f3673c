package org.verdigris.guest.tests.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.bytes.BytesContent;
import org.verdigris.guest.registry.Hive;
import org.verdigris.guest.registry.HiveState;
import org.verdigris.guest.registry.RegistryKey;
import org.verdigris.guest.registry.RegistryValue;
import org.verdigris.guest.registry.ValueType;
import org.verdigris.testing.hive.HiveBuilder;
import org.verdigris.testing.hive.SubkeyLists;

final class HiveTest {

    private final HiveBuilder builder = new HiveBuilder("SYSTEM");

    @Test
    void keysAreFoundByTheirPathInEitherLetterCase() throws IOException {
        builder.key("ControlSet001\\Services\\atapi").number("Start", 0).text("Group", "SCSI miniport");
        Hive hive = read(builder.bytes());
        RegistryKey key = hive.find("controlset001\\SERVICES\\Atapi").orElseThrow();
        assertThat(key.path()).isEqualTo("ControlSet001\\Services\\atapi");
        assertThat(key.value("START").orElseThrow().number()).hasValue(0);
        assertThat(key.value("group").flatMap(RegistryValue::text)).contains("SCSI miniport");
        assertThat(hive.find("ControlSet001\\Services\\aic78xx")).isEmpty();
        assertThat(hive.find("")).get().extracting(RegistryKey::path).isEqualTo("");
        assertThat(hive.warnings()).isEmpty();
        assertThat(hive.state()).isEqualTo(HiveState.CLEAN);
    }

    @Test
    void aKeyTellsItsTimeAndClass() throws IOException {
        Instant time = Instant.parse("2006-02-03T04:05:06.789012300Z");
        builder.key("Lsa\\JD").className("1a2b3c4d").written(time);
        RegistryKey key = read(builder.bytes()).find("Lsa\\JD").orElseThrow();
        assertThat(key.lastWritten()).contains(time);
        assertThat(key.className()).contains("1a2b3c4d");
        assertThat(read(builder.bytes()).find("Lsa").orElseThrow().className()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SubkeyLists.class)
    void subkeysAreFoundInListsOfEveryKindAndInListsOfLists(SubkeyLists kind) throws IOException {
        for (int longest : List.of(1000, 7)) {
            HiveBuilder many = new HiveBuilder("SOFTWARE").minor(5).lists(kind, longest);
            IntStream.range(0, 100).forEach(i -> many.key("Classes\\Class " + i).number("i", i));
            Hive hive = read(many.bytes());
            List<RegistryKey> keys = hive.find("Classes").orElseThrow().subkeys();
            assertThat(keys).hasSize(100).extracting(RegistryKey::name)
                    .isSortedAccordingTo(String::compareToIgnoreCase);
            assertThat(hive.find("Classes\\class 57").orElseThrow().value("i").orElseThrow().number()).hasValue(57);
            assertThat(hive.warnings()).isEmpty();
        }
    }

    @Test
    void valuesOfEveryTypeAreDecoded() throws IOException {
        builder.root().text("", "default").expandable("e", "%SystemRoot%").binary("b", (byte) 1, (byte) 2)
                .number("n", -1).bigEndian("be", 0x01020304).link("l", "\\Registry\\Machine")
                .texts("m", "one", "", "three").longNumber("q", 1L << 40).value("odd", 0x10007, (byte) 9);
        RegistryKey root = read(builder.bytes()).root();
        assertThat(root.values()).extracting(RegistryValue::name).containsExactly("", "e", "b", "n", "be", "l", "m",
                "q", "odd");
        assertThat(root.value("").flatMap(RegistryValue::text)).contains("default");
        assertThat(root.value("e").flatMap(RegistryValue::text)).contains("%SystemRoot%");
        assertThat(root.value("b").orElseThrow().data()).containsExactly(1, 2);
        assertThat(root.value("b").orElseThrow().number()).isEmpty();
        assertThat(root.value("b").orElseThrow().text()).isEmpty();
        assertThat(root.value("n").orElseThrow().number()).hasValue(0xFFFF_FFFFL);
        assertThat(root.value("be").orElseThrow().number()).hasValue(0x01020304);
        assertThat(root.value("l").flatMap(RegistryValue::text)).contains("\\Registry\\Machine");
        assertThat(root.value("m").orElseThrow().texts()).containsExactly("one", "", "three");
        assertThat(root.value("q").orElseThrow().number()).hasValue(1L << 40);
        assertThat(root.value("odd").orElseThrow().kind()).isEmpty();
        assertThat(root.value("odd").orElseThrow().type()).isEqualTo(0x10007);
        assertThat(root.value("absent")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"41004200, 'AB'", "410042, 'A'", "410042000000, 'AB'", "4100000042000000, 'A'", "'', ''", "41, ''"})
    void textNeedsNoNulAndNoEvenLength(String hex, String text) {
        byte[] data = HexFormat.of().parseHex(hex);
        assertThat(new RegistryValue("", ValueType.SZ.number(), data).text()).contains(text);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "0000, ''", "00000000, ''", "4100, 'A'", "41000000, 'A'", "4100000042000000, 'A|B'",
            "41000000420000000000, 'A|B'", "410000000000420000000000, 'A||B'", "000041000000, '|A'"})
    void listsOfTextsMayLackTheirEnd(String hex, String texts) {
        byte[] data = HexFormat.of().parseHex(hex);
        assertThat(String.join("|", new RegistryValue("", ValueType.MULTI_SZ.number(), data).texts())).isEqualTo(texts);
    }

    @Test
    void aNumberWithTooFewBytesIsNone() {
        assertThat(new RegistryValue("", ValueType.DWORD.number(), new byte[3]).number()).isEmpty();
        assertThat(new RegistryValue("", ValueType.QWORD.number(), new byte[7]).number()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, 60000", "5, 16344", "5, 16345", "5, 32688", "5, 60000"})
    void largeDataAreReadFromOneCellOrFromSegments(int minor, int length) throws IOException {
        byte[] data = new byte[length];
        new Random(length).nextBytes(data);
        builder.minor(minor).root().binary("large", data);
        Hive hive = read(builder.bytes());
        assertThat(hive.root().value("large").orElseThrow().data()).isEqualTo(data);
        assertThat(hive.warnings()).isEmpty();
    }

    @Test
    void namesOfAnyCharactersAreKept() throws IOException {
        List<String> names = List.of("a/b", "n\0l", "\u00e9t\u00e9", "\u65e5\u672c", "\u0434\u0430");
        names.forEach(name -> builder.key(name).number(name, 1));
        RegistryKey root = read(builder.bytes()).root();
        assertThat(root.subkeys()).extracting(RegistryKey::name).containsExactlyInAnyOrderElementsOf(names);
        assertThat(root.subkeys()).allSatisfy(key -> assertThat(key.value(key.name())).isPresent());
        assertThat(root.subkey("\u00c9T\u00c9")).isPresent();
    }

    @Test
    void whatIsNoHiveIsTold() {
        assertThatThrownBy(() -> read(new byte[100])).isInstanceOf(DamagedVolumeException.class)
                .hasMessageContaining("SYSTEM has 100 bytes");
        assertThatThrownBy(() -> read(new byte[8192])).isInstanceOf(DamagedVolumeException.class)
                .hasMessageContaining("is no registry hive");
    }

    @Test
    void aKeyThatListsItsParentEndsThere() throws IOException {
        builder.key("a\\b").number("n", 1);
        ByteBuffer bytes = ByteBuffer.wrap(builder.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        int root = 4096 + bytes.getInt(36) + 4;
        int list = 4096 + bytes.getInt(root + 28) + 4;
        int child = 4096 + bytes.getInt(list + 4) + 4;
        int deeper = 4096 + bytes.getInt(child + 28) + 4;
        bytes.putInt(deeper + 4, bytes.getInt(list + 4));
        Hive hive = read(bytes.array());
        List<String> paths = new ArrayList<>();
        walk(hive.root(), paths);
        assertThat(paths).containsExactly("", "a");
        assertThat(hive.warnings()).singleElement().asString().contains("\"a\"");
    }

    private static void walk(RegistryKey key, List<String> paths) {
        paths.add(key.path());
        key.subkeys().forEach(child -> walk(child, paths));
    }

    @Test
    void differentSequenceNumbersAreToldAndTheHiveIsReadAllTheSame() throws IOException {
        builder.key("Select").number("Current", 1);
        byte[] bytes = builder.bytes();
        bytes[8]++;
        Hive hive = read(bytes);
        assertThat(hive.state()).isEqualTo(HiveState.DIRTY);
        assertThat(hive.warnings()).singleElement().asString().contains("not written to its end");
        assertThat(hive.find("Select").flatMap(key -> key.value("Current"))).isNotEqualTo(Optional.empty());
    }

    static Hive read(byte[] bytes) throws IOException {
        return Hive.read(new BytesContent(ByteBuffer.wrap(bytes)), List.of(), "SYSTEM");
    }
}
