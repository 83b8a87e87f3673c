package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.raw.RawDisk;
import org.verdigris.disk.raw.RawField;
import org.verdigris.disk.raw.RawStructure;
import org.verdigris.disk.raw.RawStructure.Kind;
import org.verdigris.testing.corpus.Corpus;
import org.verdigris.testing.disk.VhdSurgery;

@Timeout(120)
final class RawDiskTest {

    @TempDir
    private Path folder;

    private static List<Kind> kinds(RawDisk disk) {
        return disk.structures().stream().map(RawStructure::kind).toList();
    }

    private static RawStructure structure(RawDisk disk, Kind kind) {
        return disk.structures().stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    private static RawField field(RawStructure structure, String key) {
        return structure.fields().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }

    private static List<String> doubtful(RawDisk disk) {
        return disk.structures().stream().flatMap(each -> each.fields().stream()).filter(RawField::doubtful)
                .map(RawField::key).toList();
    }

    @Test
    void aDifferencingDiskHasAllStructuresAndEveryByteOfThemIsInOneField() throws IOException {
        RawDisk disk = RawDisk.read(Disks.child().parentTime(Instant.parse("2005-10-01T08:00:00Z"))
                .write(folder.resolve("child.vhd")));
        assertThat(kinds(disk)).containsExactly(Kind.FOOTER, Kind.MIRROR, Kind.HEADER, Kind.LOCATOR, Kind.LOCATOR,
                Kind.TABLE);
        assertThat(doubtful(disk)).isEmpty();
        for (RawStructure structure : disk.structures()) {
            int end = 0;
            for (RawField field : structure.fields()) {
                assertThat(field.offset()).describedAs(structure.title() + " " + field.label()).isEqualTo(end);
                assertThat(field.meaning()).isNotBlank().doesNotContain("{");
                end += field.length();
            }
            assertThat(end).describedAs(structure.title()).isEqualTo(structure.bytes().limit());
        }
        assertThat(disk.structures().get(3).fields().getFirst().meaning()).isEqualTo("\".\\base.vhd\"");
        RawStructure header = structure(disk, Kind.HEADER);
        assertThat(field(header, "parentTime").meaning()).isEqualTo("2005-10-01 08:00:00 UTC");
        assertThat(field(header, "locator1Code").meaning()).isEqualTo("\"W2ru\": relative Windows path");
        assertThat(field(header, "locator3").meaning()).isEqualTo("Not used");
    }

    @Test
    void aFixedDiskHasAFooterOnlyEvenIfItsGuestKeepsACopyOfOneAtTheStart() throws IOException {
        Path file = Disks.fixed().write(folder.resolve("fixed.vhd"));
        byte[] whole = Files.readAllBytes(file);
        VhdSurgery.on(file).bytes(0, Arrays.copyOfRange(whole, whole.length - 512, whole.length));
        RawDisk disk = RawDisk.read(file);
        assertThat(kinds(disk)).containsExactly(Kind.FOOTER);
        assertThat(disk.structures().getFirst().offset()).isEqualTo(3L * Disks.MIB);
        assertThat(field(disk.structures().getFirst(), "currentSize").meaning()).isEqualTo("3,145,728 bytes");
        assertThat(disk.structures().getFirst().hex(field(disk.structures().getFirst(), "cookie"), 3))
                .isEqualTo("63 6F 6E …");
    }

    @Test
    void whereFooterAndCopyDifferBothAreMarked() throws IOException {
        Path file = Disks.dynamic().write(folder.resolve("dynamic.vhd"));
        VhdSurgery.on(file).mirror(mirror -> mirror.put(84, (byte) 1));
        RawDisk disk = RawDisk.read(file);
        for (Kind kind : List.of(Kind.FOOTER, Kind.MIRROR)) {
            assertThat(structure(disk, kind).fields()).filteredOn(RawField::different).extracting(RawField::key)
                    .containsExactly("checksum", "savedState");
        }
    }

    @Test
    void aWrongChecksumIsMarkedAndTheRightOneTold() throws IOException {
        Path file = Disks.dynamic().write(folder.resolve("dynamic.vhd"));
        RawStructure before = structure(RawDisk.read(file), Kind.FOOTER);
        String right = before.hex(field(before, "checksum"), 4).replace(" ", "");
        VhdSurgery.on(file).bytes(Files.size(file) - 512 + 64, (byte) 0, (byte) 0, (byte) 0, (byte) 0);
        RawField checksum = field(structure(RawDisk.read(file), Kind.FOOTER), "checksum");
        assertThat(checksum.doubtful()).isTrue();
        assertThat(checksum.meaning()).isEqualTo("Wrong: " + right + " would be right");
    }

    @Test
    void aFileWithoutItsFooterStillShowsCopyHeaderAndTable() throws IOException {
        Path file = Disks.dynamic().write(folder.resolve("cut.vhd"));
        VhdSurgery.on(file).truncate(Files.size(file) - 512);
        RawDisk disk = RawDisk.read(file);
        assertThat(kinds(disk)).containsExactly(Kind.FOOTER, Kind.MIRROR, Kind.HEADER, Kind.TABLE);
        assertThat(field(structure(disk, Kind.FOOTER), "cookie").doubtful()).isTrue();
        assertThat(structure(disk, Kind.TABLE).fields()).extracting(RawField::meaning)
                .startsWith("At offset 2,048", "Not in the file");
    }

    @Test
    void aFooterBeforeTrailingBytesIsFound() throws IOException {
        Path file = Disks.fixed().write(folder.resolve("tail.vhd"));
        VhdSurgery.on(file).append(1024);
        assertThat(structure(RawDisk.read(file), Kind.FOOTER).offset()).isEqualTo(3L * Disks.MIB);
    }

    @Test
    void aFooterOf511BytesIsRight() throws IOException {
        RawDisk disk = RawDisk.read(Disks.fixed().legacyFooter().write(folder.resolve("old.vhd")));
        assertThat(structure(disk, Kind.FOOTER).bytes().limit()).isEqualTo(511);
        assertThat(doubtful(disk)).isEmpty();
    }

    @Test
    void theFooterOfASplitImageIsInItsLastPart() throws IOException {
        Path file = Disks.dynamic().write(folder.resolve("split.vhd"));
        long whole = Files.size(file);
        VhdSurgery.on(file).split(Disks.MIB);
        RawDisk disk = RawDisk.read(file);
        assertThat(disk.fileSize()).isEqualTo(whole);
        assertThat(structure(disk, Kind.FOOTER).offset()).isEqualTo(whole - 512);
        assertThat(doubtful(disk)).isEmpty();
    }

    @Test
    void anEntryThatPointsOutOfTheFileIsDoubtful() throws IOException {
        Path file = Disks.dynamic().write(folder.resolve("dynamic.vhd"));
        VhdSurgery.on(file).tableEntry(1, 0x00FFFFFF);
        assertThat(doubtful(RawDisk.read(file))).containsExactly("entry1");
    }

    @Test
    void whatIsNoDiskShowsItsFirstAndLastBytes() throws IOException {
        Path text = Files.writeString(folder.resolve("text.vhd"), "Not a disk. ".repeat(100));
        RawDisk disk = RawDisk.read(text);
        assertThat(kinds(disk)).containsExactly(Kind.FOOTER, Kind.START);
        assertThat(structure(disk, Kind.START).dump().getFirst())
                .isEqualTo("0000000000  4E 6F 74 20 61 20 64 69  73 6B 2E 20 4E 6F 74 20  Not a disk. Not ");
        assertThat(kinds(RawDisk.read(Files.writeString(folder.resolve("short.vhd"), "short"))))
                .containsExactly(Kind.START);
        assertThat(RawDisk.read(Files.createFile(folder.resolve("empty.vhd"))).structures()).isEmpty();
        assertThatThrownBy(() -> RawDisk.read(folder)).isInstanceOf(NotADiskException.class);
        assertThatThrownBy(() -> RawDisk.read(folder.resolve("no.vhd"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void theLastLineOfADumpIsAsWideAsTheOthers() throws IOException {
        RawDisk disk = RawDisk.read(Files.writeString(folder.resolve("short.vhd"), "0123456789abcdef01\n"));
        assertThat(disk.structures().getFirst().dump()).containsExactly(
                "0000000000  30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 66  0123456789abcdef",
                "0000000010  30 31 0A                                          01.");
    }

    @Test
    void noBytesWhatsoeverMakeTheReadingFail() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Path good = Disks.child().write(folder.resolve("good.vhd"));
        byte[] bytes = Files.readAllBytes(good);
        int metadata = 4096;
        for (int i = 0; i < 3000; i++) {
            byte[] victim = Arrays.copyOf(bytes, random.nextInt(4) == 0 ? random.nextInt(bytes.length)
                    : bytes.length);
            for (int change = 0; change < 8 && victim.length > 0; change++) {
                int from = random.nextBoolean() ? random.nextInt(Math.min(metadata, victim.length))
                        : victim.length - 1 - random.nextInt(Math.min(512, victim.length));
                victim[from] = (byte) (random.nextInt(3) == 0 ? 0xFF : random.nextInt());
            }
            Path file = Files.write(folder.resolve("victim.vhd"), victim);
            assertThat(RawDisk.read(file).structures()).describedAs("seed %d, round %d", seed, i)
                    .allSatisfy(each -> assertThat(each.dump()).isNotEmpty());
        }
    }

    @Test
    void theFootersAndHeadersOfTheCorpusAreRightWhereOthersFoundThemRight() throws IOException {
        Optional<Corpus> corpus = Corpus.find();
        assumeTrue(corpus.isPresent(), "the corpus is not here; set VERDIGRIS_CORPUS to its folder");
        for (Map<String, String> row : corpus.get().expected("vhd.tsv")) {
            Optional<Path> file = corpus.get().expand(row.get("file"), folder);
            if (file.isPresent()) {
                RawStructure footer = structure(RawDisk.read(file.get()), Kind.FOOTER);
                assertThat(field(footer, "checksum").doubtful()).describedAs(row.get("file"))
                        .isEqualTo(!row.get("footer_checksum").equals("ok"));
                Files.delete(file.get());
            }
        }
    }
}
