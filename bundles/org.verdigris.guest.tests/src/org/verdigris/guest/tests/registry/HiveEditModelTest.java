package org.verdigris.guest.tests.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.registry.Hive;
import org.verdigris.guest.registry.HiveEdit;
import org.verdigris.guest.registry.RegistryValue;
import org.verdigris.testing.hive.HiveBuilder;
import org.verdigris.testing.hive.SubkeyLists;
import org.verdigris.testing.program.Program;

/** Random changes, each compared with a simple model of the hive, and now and then with what other readers see. */
final class HiveEditModelTest {

    private static final int CHANGES = 100;
    private static final int BETWEEN_READERS = 50;
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    @TempDir
    Path folder;

    private Random random = new Random(1);
    private HiveTree model = new HiveTree();
    private int refused;

    @ParameterizedTest
    @CsvSource({"3, LI, 5, 1", "3, LF, 1000, 2", "4, LF, 6, 3", "5, LH, 1000, 4", "5, LH, 4, 5"})
    void randomChangesDoWhatAModelDoes(int minor, SubkeyLists kind, int longest, long seed) throws IOException {
        random = new Random(seed);
        HiveBuilder builder = new HiveBuilder("SYSTEM").minor(minor).lists(kind, longest).room(30_000);
        IntStream.range(0, 30).forEach(i -> builder.key("top " + i % 3 + "\\key " + i).number("number", i)
                .text("text", "text " + i).className("class").binary("data", new byte[i * 5 + 1]));
        byte[] file = builder.bytes();
        model = HiveTree.of(HiveTest.read(file));
        for (int i = 1; i <= CHANGES; i++) {
            HiveEdit edit = HiveEdit.of(HiveTest.read(file), NOW.plusSeconds(i));
            for (int steps = random.nextInt(1, 4); steps > 0; steps--) {
                step(edit);
            }
            byte[] changed = HiveEditTest.applied(file, edit.finish());
            assertThat(changed).hasSameSizeAs(file);
            Hive hive = HiveTest.read(changed);
            assertThat(HiveTree.of(hive).differences(model)).isEmpty();
            assertThat(hive.warnings()).isEmpty();
            file = changed;
            if (i % BETWEEN_READERS == 0) {
                assertThatOthersAgree(file);
            }
        }
        assertThat(refused).as("operations for which there was no room").isLessThan(CHANGES);
    }

    private void step(HiveEdit edit) throws IOException {
        String path = anyKey();
        String name = List.of("", "one", "two", "three", "four").get(random.nextInt(5));
        try {
            switch (random.nextInt(10)) {
                case 0, 1, 2 -> {
                    String child = (path.isEmpty() ? "" : path + "\\") + "key " + random.nextInt(100);
                    edit.createKey(child);
                    model.create(child);
                }
                case 3 -> {
                    assertThat(edit.deleteValue(path, name)).isEqualTo(model.keys().get(path).containsKey(name));
                    model.delete(path, name);
                }
                case 4 -> {
                    if (!path.isEmpty() && model.keys().size() > 20) {
                        assertThat(edit.deleteKey(path)).isTrue();
                        model.delete(path);
                    }
                }
                default -> {
                    RegistryValue value = value(name);
                    edit.setValue(path, value);
                    model.set(path, name, value.type(), value.data());
                }
            }
        } catch (RefusedException full) {
            assertThat(full).hasMessageContaining("has no free place");
            refused++;
        }
    }

    private String anyKey() {
        List<String> paths = new ArrayList<>(model.keys().keySet());
        return paths.get(random.nextInt(paths.size()));
    }

    private RegistryValue value(String name) {
        // reged does not export empty data in a way that can be read.
        byte[] data = new byte[1 + random.nextInt(random.nextInt(20) == 0 ? 20_000 : 300)];
        random.nextBytes(data);
        return switch (random.nextInt(5)) {
            case 0 -> RegistryValue.ofNumber(name, random.nextInt());
            case 1 -> RegistryValue.ofText(name, "x".repeat(random.nextInt(50)));
            case 2 -> RegistryValue.ofTexts(name, List.of("a", "b".repeat(random.nextInt(1, 50))));
            default -> new RegistryValue(name, 3, data);
        };
    }

    private void assertThatOthersAgree(byte[] bytes) throws IOException {
        if (!Program.areInstalled("hivexml", "reglookup", "reged")) {
            return;
        }
        Path file = Files.write(folder.resolve("hive"), bytes);
        List<String> lines = Program.text("reglookup", file).lines().skip(1).toList();
        for (String path : HiveTree.exported(file, folder).differences(model)) {
            assertThatItIsInSegments(path, lines);
        }
        String xml = Program.text("hivexml", file);
        assertThat(count(xml, "<node ")).isEqualTo(model.keys().size());
        assertThat(count(xml, "<value ")).isEqualTo(model.values());
        assertThat(lines.stream().filter(line -> line.contains(",KEY,"))).hasSameSizeAs(model.keys().keySet());
        assertThat(lines).hasSize((int) (model.keys().size() + model.values()));
    }

    /** Of such values reged exports zeros instead of the end, so reglookup is asked for them. */
    private void assertThatItIsInSegments(String path, List<String> lines) {
        int end = path.lastIndexOf('\\');
        String data = model.keys().get(path.substring(0, end)).get(path.substring(end + 1, path.length() - 2));
        byte[] bytes = HexFormat.of().parseHex(data.substring(data.indexOf(':') + 1));
        assertThat(bytes).hasSizeGreaterThan(16_344);
        String name = "/" + path.substring(0, path.length() - 2).replace('\\', '/');
        assertThat(lines).contains(name + ",BINARY," + quoted(bytes) + ",");
    }

    /** Bytes as reglookup shows them. */
    private static String quoted(byte[] data) {
        StringBuilder quoted = new StringBuilder();
        for (byte element : data) {
            boolean plain = element >= ' ' && element < 0x7F && ",%\"".indexOf(element) < 0;
            quoted.append(plain ? String.valueOf((char) element) : "%%%02X".formatted(element));
        }
        return quoted.toString();
    }

    private static long count(String text, String word) {
        return text.split(word, -1).length - 1L;
    }

    @Test
    void theSameChangeMadeByRegedGivesTheSameTree() throws IOException {
        assumeTrue(Program.areInstalled("reged"), "The program reged is not installed.");
        HiveBuilder builder = new HiveBuilder("SYSTEM").minor(3).room(20_000);
        IntStream.range(0, 20).forEach(i -> builder.key("Services\\s" + i).number("Start", i).text("Group", "g"));
        byte[] bytes = builder.bytes();
        Path theirs = Files.write(folder.resolve("theirs"), bytes);
        Path change = Files.writeString(folder.resolve("change.reg"), """
                Windows Registry Editor Version 5.00

                [TOP\\Services\\aic78xx]
                "Start"=dword:00000000
                "Group"="SCSI Miniport"
                "ImagePath"=hex(2):73,00,79,00,73,00,00,00

                [TOP\\Services\\s7]
                "Start"=dword:00000004
                "Group"="a much longer text than before"

                """);
        // It ends with 2 if it has written something.
        Program.bytes("sh", "-c", "PATH=$PATH:/usr/sbin; reged -C -E -I \"$0\" TOP \"$1\"; test $? -eq 2", theirs,
                change);
        HiveEdit edit = HiveEdit.of(HiveTest.read(bytes), NOW);
        edit.createKey("Services\\aic78xx");
        edit.setValue("Services\\aic78xx", RegistryValue.ofNumber("Start", 0));
        edit.setValue("Services\\aic78xx", RegistryValue.ofText("Group", "SCSI Miniport"));
        edit.setValue("Services\\aic78xx", RegistryValue.ofExpandable("ImagePath", "sys"));
        edit.setValue("Services\\s7", RegistryValue.ofNumber("Start", 4));
        edit.setValue("Services\\s7", RegistryValue.ofText("Group", "a much longer text than before"));
        Hive ours = HiveTest.read(HiveEditTest.applied(bytes, edit.finish()));
        Hive other = HiveTest.read(Files.readAllBytes(theirs));
        assertThat(HiveTree.of(ours).differences(HiveTree.of(other))).isEmpty();
        assertThat(theirs).hasSize(bytes.length);
    }
}
