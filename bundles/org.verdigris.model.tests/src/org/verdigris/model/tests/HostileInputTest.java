package org.verdigris.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.resource.Dialect;
import org.verdigris.model.resource.MachineReader;
import org.verdigris.model.settings.BrokenFileException;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.ForeignFileException;

/** Whatever a file holds, it is read or refused at once with file, line and reason. */
final class HostileInputTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    @Test
    void aDocumentTypeIsRefusedBeforeItsEntitiesGrow() {
        String bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [<!ENTITY a \"" + "x".repeat(1000) + "\">\n"
                + IntStream.range(1, 20).mapToObj(i -> "<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10)
                        + "\">").collect(Collectors.joining("\n"))
                + "]>\n<preferences><version>&a19;</version></preferences>";
        refused(bomb, "document type");
        refused("<!DOCTYPE preferences SYSTEM \"file:///etc/passwd\"><preferences><version/></preferences>",
                "document type");
    }

    @Test
    void anUndeclaredEntityIsRefused() {
        refused("<preferences>\n<version>&other;</version></preferences>", "line 2", "not well-formed", "other");
    }

    @Test
    void elementsNestedTooDeepAreRefused() {
        refused("<preferences>" + "<a>".repeat(200_000), "64 deep");
        String deepest = "<preferences><hardware>" + "<a>".repeat(61) + "<b type='string'>x</b>" + "</a>".repeat(61)
                + "</hardware></preferences>";
        read(deepest);
    }

    @Test
    void endlessAttributesAndTextsAreRefused() {
        String megabyte = "x".repeat(1 << 20);
        refused("<preferences>\n<version type='" + megabyte + "x'/></preferences>", "line 2", "attribute type");
        refused("<preferences>\n<version>" + megabyte + "x</version></preferences>", "text of version");
        refused("<preferences><hardware " + IntStream.range(0, 5000).mapToObj(i -> "a" + i + "='1'")
                .collect(Collectors.joining(" ")) + "/></preferences>", "attributes");
        read("<preferences><version>" + megabyte + "</version></preferences>");
    }

    @Test
    void tooManyElementsAreRefused() {
        refused("<preferences>" + "<a/>".repeat(100_001) + "</preferences>", "100000 elements");
    }

    @Test
    void aHugeFileIsNotRead(@TempDir Path folder) throws IOException {
        Path huge = folder.resolve("huge.vmc");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100L << 20);
        }
        refused(() -> ConfigurationFile.read(huge), "huge.vmc", "longer than 16 MB");
    }

    @Test
    void namesOfEqualHashDoNotSlowReadingDown() {
        String names = IntStream.range(0, 1 << 15).mapToObj(i -> "<" + colliding(i) + " type='string'/>")
                .collect(Collectors.joining());
        assertTimeoutPreemptively(AT_ONCE, () -> MachineReader.read(
                Samples.parse("<preferences><hardware>" + names + "</hardware></preferences>"), Dialect.shipped()));
    }

    private static String colliding(int number) {
        return IntStream.range(0, 15).mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    @Test
    void aKeyThatOccursTensOfThousandsOfTimesIsRemovedAtOnce() throws IOException {
        var file = Samples.parse("<preferences>" + "<hardware><a><b type='string'>q</b></a></hardware>".repeat(33_000)
                + "</preferences>");
        assertTimeoutPreemptively(AT_ONCE, () -> file.remove(Samples.key("hardware/a/b")));
        assertThat(file.settings()).isEmpty();
    }

    @Test
    void namesThatNoKeyCanHaveDoNotKeepAMachineFromBeingRead() throws IOException {
        String scsi = "<scsi_a\u0301><c id='0'><location id='0'><drive_type type='integer'>1</drive_type></location>"
                + "<shared id='a/b' type='boolean'>true</shared></c></scsi_a\u0301>";
        var machine = MachineReader.read(Samples.parse("<preferences><hardware><pci_bus>" + scsi
                + "</pci_bus></hardware></preferences>"), Dialect.shipped());
        assertThat(machine.getScsiControllers()).hasSize(1);
    }

    @Test
    void aPipeIsNotWaitedFor(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "mkfifo is not installed");
        Path pipe = folder.resolve("pipe.vmc");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()).isZero();
        assertTimeoutPreemptively(AT_ONCE, () -> {
            assertThatThrownBy(() -> ConfigurationFile.read(pipe)).hasMessageContaining("check that it is a file");
            assertThatThrownBy(() -> Dialect.load(pipe)).hasMessageContaining("cannot be read as a dialect file");
        });
    }

    @Test
    void emptyAndZeroedFilesAreBrokenNotForeign() {
        refused(new byte[0], "empty");
        refused(" \r\n".getBytes(StandardCharsets.UTF_8), "empty");
        refused(new byte[] {(byte) 0xFF, (byte) 0xFE}, "empty");
        refused(new byte[12_000], "zero bytes");
    }

    @Test
    void aFileThatTurnsIntoBinaryDataIsBroken() {
        refused("<preferences>\n<version>\u0000\u0001</version></preferences>", "line 2", "not well-formed");
        refused(("\uFEFF\u0003\u0001damaged").getBytes(StandardCharsets.UTF_16LE), "binary");
        byte[] bytes = Samples.machine().bytes();
        Arrays.fill(bytes, 4096, bytes.length, (byte) 0);
        refused(bytes, "line ");
    }

    @Test
    void bytesThatAreNoCharactersAreNamedByTheirOffset() {
        byte[] utf8 = "<preferences>\n<version>\u00e9</version></preferences>".getBytes(StandardCharsets.UTF_8);
        utf8[24] = (byte) 'x';
        refused(utf8, "line 2", "offset 23", "UTF-8");
        byte[] odd = Arrays.copyOf(Samples.machine().bytes(), 1001);
        refused(odd, "offset 1000", "UTF-16LE");
        byte[] surrogate = "\uFEFF<preferences>x</preferences>".getBytes(StandardCharsets.UTF_16LE);
        surrogate[29] = (byte) 0xD8;
        refused(surrogate, "offset 28");
    }

    @Test
    void aTruncatedFileSaysWhereItBreaksOff() {
        byte[] bytes = Samples.machine().bytes();
        refused(Arrays.copyOf(bytes, bytes.length / 2), "truncated", "The file ends inside");
        refused("<preferences>\n<hardware>\n<memory>", "line 3", "ends inside memory, which began on line 3");
    }

    @Test
    void xmlThatIsNotWellFormedIsRefusedWithItsLine() {
        refused("<preferences>\n<version></verison>\n</preferences>", "line 2", "version");
        refused("<preferences>\n\n<version a='1' a='2'/></preferences>", "line 3", "already specified");
        refused("<preferences/><preferences/>", "line 1");
        refused("<preferences><version></preferences>", "line 1", "not well-formed");
        refused("\n<?xml version='1.0'?><preferences><version/></preferences>", "not well-formed");
    }

    @Test
    void damagedBytesNeverEndInAnythingButAReadingOrARefusal() {
        byte[] original = Samples.machine().bytes();
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int seed = 0; seed < 2000; seed++) {
                Random random = new Random(seed);
                byte[] bytes = Arrays.copyOf(original, original.length - random.nextInt(200));
                for (int i = random.nextInt(6); i >= 0; i--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                try {
                    assertThat(Samples.parse(bytes).bytes()).isEqualTo(bytes);
                } catch (BrokenFileException | ForeignFileException refused) {
                    assertThat(refused).as("seed %d", seed).hasMessageStartingWith("sample.vmc");
                }
            }
        });
    }

    @Test
    void missingAndUnreachableFilesAreOneSentence(@TempDir Path folder) {
        assertThatThrownBy(() -> ConfigurationFile.read(folder.resolve("gone.vmc")))
                .hasMessageContaining("gone.vmc does not exist");
        assertThatThrownBy(() -> ConfigurationFile.read(Files.createDirectory(folder.resolve("folder.vmc"))))
                .isInstanceOf(IOException.class).hasMessageContaining("folder.vmc cannot be read");
    }

    private static void read(String text) {
        assertTimeoutPreemptively(AT_ONCE, () -> Samples.parse(text).bytes());
    }

    private static void refused(String text, String... parts) {
        refused(text.getBytes(StandardCharsets.UTF_8), parts);
    }

    private static void refused(byte[] bytes, String... parts) {
        refused(() -> Samples.parse(bytes), parts);
    }

    private static void refused(ThrowingCallable reading, String... parts) {
        assertTimeoutPreemptively(AT_ONCE, () -> assertThatThrownBy(reading).isInstanceOf(BrokenFileException.class)
                .hasMessageContainingAll(parts).hasMessageEndingWith(".").message().doesNotContain("\n"));
    }
}
