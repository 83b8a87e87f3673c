package org.verdigris.disk.tests.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.check.DiskCheck;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.repair.Repair;
import org.verdigris.disk.repair.RepairChoices;
import org.verdigris.disk.repair.UnmarkedSectors;
import org.verdigris.disk.write.Volume;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.disk.VhdSurgery;
import org.verdigris.testing.operation.Trial;

/** One rule of a sound disk is broken; the repair makes exactly that disk sound again. */
@Timeout(120)
final class RepairTest {

    private static final int MIB = 1 << 20;
    private static final int CAPACITY = 8 * MIB;
    private static final RepairChoices LOSSY =
            new RepairChoices(true, false, UnmarkedSectors.LEAVE, Optional.empty());

    @TempDir
    private Path folder;

    /** Breaks a file. */
    private interface Break {

        void on(Path file) throws IOException;
    }

    private static byte[] pattern(int length, int seed) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) ((i * 31 + seed * 101 + i / 512) % 255 + 1);
        }
        return bytes;
    }

    private static VhdBuilder dynamic() {
        return VhdBuilder.dynamic(CAPACITY).sectors(3, pattern(1024, 1)).sectors(5000, pattern(512, 2))
                .sectors(CAPACITY / 512 - 1, pattern(512, 3));
    }

    private static VhdBuilder fixed() {
        return VhdBuilder.fixed(3 * MIB).sectors(5, pattern(512, 4)).sectors(3 * MIB / 512 - 1, pattern(512, 5));
    }

    private static Arguments broken(String name, VhdBuilder disk, Break way, String... mended) {
        return Arguments.of(name, disk, way, List.of(mended));
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                broken("no end footer", dynamic(), f -> VhdSurgery.on(f).truncate(-512), "R01"),
                broken("no end footer, aligned data", dynamic().windowsLayout(),
                        f -> VhdSurgery.on(f).truncate(-512), "R01"),
                broken("half an end footer", dynamic(), f -> VhdSurgery.on(f).truncate(-200), "R01"),
                broken("half an end footer, aligned data", dynamic().windowsLayout(),
                        f -> VhdSurgery.on(f).truncate(-200), "R01"),
                broken("footer of an open XenServer disk", dynamic(),
                        f -> VhdSurgery.on(f).fill(-512, 512, 0xC7), "R01"),
                broken("footer of zeros", dynamic(), f -> VhdSurgery.on(f).fill(-512, 512, 0), "R01"),
                broken("footer with a wrong byte", dynamic(), f -> VhdSurgery.on(f).flip(-450), "R01"),
                broken("sectors behind the footer", dynamic(), f -> VhdSurgery.on(f).append(4096), "R04"),
                broken("bytes behind the footer", dynamic(), f -> VhdSurgery.on(f).append(100), "R04"),
                broken("bytes behind the footer of a fixed disk", fixed(), f -> VhdSurgery.on(f).append(100), "R04"),
                broken("sectors behind the footer of a fixed disk", fixed(), f -> VhdSurgery.on(f).append(2048),
                        "R04"),
                broken("sectors before the footer of a fixed disk", fixed(),
                        f -> VhdSurgery.on(f).insertBeforeEndFooter(1024), "R04"),
                broken("bytes before the footer of a fixed disk", fixed(),
                        f -> VhdSurgery.on(f).insertBeforeEndFooter(100), "R04"),
                broken("a copy with a wrong byte", dynamic(), f -> VhdSurgery.on(f).flip(30), "R02"),
                broken("a copy of something else", dynamic(), f -> VhdSurgery.on(f).fill(0, 512, 7), "R02"),
                broken("a copy that differs", dynamic(), f -> VhdSurgery.on(f).mirror(b -> b.putInt(24, 1)), "R02"),
                broken("feature bits", dynamic(), f -> VhdSurgery.on(f).footers(b -> b.putInt(8, 0xF0)), "R03",
                        "R02"),
                broken("feature bits of a fixed disk", fixed(), f -> VhdSurgery.on(f).endFooter(b -> b.putInt(8, 0)),
                        "R03"),
                broken("geometry", dynamic(), f -> VhdSurgery.on(f).footers(b -> b.putInt(56, 0x00010203)), "R03",
                        "R02"),
                broken("checksum of a fixed disk", fixed(), f -> VhdSurgery.on(f).flip(-448), "R03"),
                broken("both checksums", dynamic(), f -> VhdSurgery.on(f).flip(-448).flip(64), "R03", "R02"),
                broken("checksum of the header", dynamic(), f -> VhdSurgery.on(f).flip(512 + 36), "R05"),
                broken("data offset of the header", dynamic(), f -> VhdSurgery.on(f).header(b -> b.putLong(8, 512)),
                        "R05"),
                broken("surplus entry", dynamic().extraEntries(3), f -> VhdSurgery.on(f).tableEntry(5, 9), "R08"),
                broken("surplus entry that names another block's place", dynamic().extraEntries(3),
                        f -> VhdSurgery.on(f).tableEntry(4, 4), "R08"),
                broken("everything at once", dynamic().extraEntries(3), f -> VhdSurgery.on(f)
                        .mirror(b -> b.putInt(8, 0)).flip(512 + 36).truncate(-512), "R01", "R03", "R02", "R05"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void whatCanBeComputedIsMendedAndTheContentStays(String name, VhdBuilder disk, Break way, List<String> mended)
            throws IOException {
        Path file = disk.write(folder.resolve("disk.vhd"));
        List<String> flaws = rules(file);
        byte[] content = content(file);
        long size = Files.size(file);
        way.on(file);
        assertThat(rules(file)).isNotEqualTo(flaws);
        Plan plan = plan(file, RepairChoices.harmless());
        assertThat(plan.steps()).hasSize(1);
        assertThat(plan.steps().getFirst().kind()).isEqualTo(Step.Kind.PATCH);
        for (String rule : mended) {
            assertThat(plan.steps().getFirst().reason()).contains(rule + ": ");
        }
        assertThat(plan.steps().getFirst().reason()).endsWith("Afterwards the check finds nothing wrong.");
        plan.perform(Volume.local(), Progress.none());
        assertThat(rules(file)).isEqualTo(flaws);
        assertThat(content(file)).isEqualTo(content);
        assertThat(Files.size(file)).isBetween(size - 512, size);
        assertThat(plan(file, RepairChoices.harmless()).isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void aCopyIsMendedInsteadAndTheFileStays(String name, VhdBuilder disk, Break way, List<String> mended)
            throws IOException {
        Path file = disk.write(folder.resolve("disk.vhd"));
        List<String> flaws = rules(file);
        byte[] content = content(file);
        way.on(file);
        byte[] broken = Files.readAllBytes(file);
        Path copy = folder.resolve("mended.vhd");
        Plan plan = plan(file, new RepairChoices(false, false, UnmarkedSectors.LEAVE, Optional.of(copy)));
        plan.perform(Volume.local(), Progress.none());
        assertThat(Files.readAllBytes(file)).isEqualTo(broken);
        assertThat(rules(copy)).isEqualTo(flaws);
        assertThat(content(copy)).isEqualTo(content);
    }

    @Test
    void aFooterOf511BytesGetsItsLastByte() throws IOException {
        Path file = fixed().legacyFooter().write(folder.resolve("old.vhd"));
        byte[] content = content(file);
        Plan plan = plan(file, RepairChoices.harmless());
        assertThat(plan.steps().getFirst().reason()).contains("R09: ");
        plan.perform(Volume.local(), Progress.none());
        assertThat(rules(file)).isEmpty();
        assertThat(content(file)).isEqualTo(content);
    }

    static Stream<Arguments> soundDisks() {
        return Stream.of(dynamic(), dynamic().windowsLayout(), dynamic().zeroPadding().shuffled(3), fixed(),
                dynamic().geometry(65535, 16, 255), VhdBuilder.dynamic(CAPACITY + 1024),
                VhdBuilder.differencing(CAPACITY, UUID.randomUUID(), "base.vhd").relativeLocator(".\\base.vhd"))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("soundDisks")
    void aSoundDiskIsNeverChanged(VhdBuilder disk) throws IOException {
        Path file = disk.write(folder.resolve("disk.vhd"));
        assertThat(plan(file, RepairChoices.harmless()).isEmpty()).isTrue();
        assertThat(plan(file, LOSSY).isEmpty()).isTrue();
        assertThat(plan(file, new RepairChoices(true, false, UnmarkedSectors.ZERO, Optional.empty())).isEmpty())
                .isTrue();
    }

    static Stream<Arguments> lossy() {
        long block = 2 * MIB;
        return Stream.of(
                Arguments.of("entry inside the metadata", (Break) f -> VhdSurgery.on(f).tableEntry(0, 1), 0L, block),
                Arguments.of("entry behind the end", (Break) f -> VhdSurgery.on(f).tableEntry(2, 0x7FFFFFFF),
                        2 * block, 3 * block),
                Arguments.of("entry with the highest bit", (Break) f -> VhdSurgery.on(f).tableEntry(3, 0x80000001),
                        3 * block, 4 * block),
                Arguments.of("two entries for one place", (Break) f -> VhdSurgery.on(f)
                        .tableEntry(3, entry(f, 0)), 3 * block, 4 * block),
                Arguments.of("an entry into another block", (Break) f -> VhdSurgery.on(f)
                        .tableEntry(3, entry(f, 0) + 1000), 3 * block, 4 * block));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lossy")
    void blocksThatCannotBeThereAreGivenUpOnRequestOnly(String name, Break way, long from, long to)
            throws IOException {
        Path file = dynamic().write(folder.resolve("disk.vhd"));
        byte[] content = content(file);
        way.on(file);
        assertThat(rules(file)).containsAnyOf("B01", "B02", "B03");
        Plan refused = plan(file, RepairChoices.harmless());
        assertThat(refused.isEmpty()).isTrue();
        assertThat(refused.cautions()).anyMatch(caution -> caution.contains("--lossy"));
        Plan plan = plan(file, LOSSY);
        assertThat(plan.cautions()).containsExactly("Block %d (bytes %,d to %,d of the disk) is lost and reads as zero."
                .formatted(from / (2 * MIB), from, to - 1));
        plan.perform(Volume.local(), Progress.none());
        Arrays.fill(content, (int) from, (int) to, (byte) 0);
        assertThat(content(file)).isEqualTo(content);
        assertThat(DiskInfo.read(file).flaws()).isEmpty();
    }

    @Test
    void aFileThatEndsInsideABlockIsCompletedWithZerosOnRequestOnly() throws IOException {
        Path file = dynamic().write(folder.resolve("disk.vhd"));
        byte[] content = content(file);
        VhdSurgery.on(file).truncate(-512 - 1000);
        assertThat(plan(file, RepairChoices.harmless()).steps()).extracting(Step::reason).isEmpty();
        plan(file, LOSSY).perform(Volume.local(), Progress.none());
        Arrays.fill(content, content.length - 1000, content.length, (byte) 0);
        assertThat(content(file)).isEqualTo(content);
        assertThat(DiskInfo.read(file).flaws()).isEmpty();
    }

    @Test
    void aFixedDiskThatIsCutOffBeforeItsFooterIsCompletedOnRequestOnly() throws IOException {
        Path file = fixed().write(folder.resolve("disk.vhd"));
        byte[] content = content(file);
        byte[] bytes = Files.readAllBytes(file);
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1024);
        System.arraycopy(bytes, bytes.length - 512, cut, cut.length - 512, 512);
        Files.write(file, cut);
        assertThat(plan(file, RepairChoices.harmless()).isEmpty()).isTrue();
        plan(file, LOSSY).perform(Volume.local(), Progress.none());
        Arrays.fill(content, content.length - 1024, content.length, (byte) 0);
        assertThat(content(file)).isEqualTo(content);
        assertThat(rules(file)).isEmpty();
    }

    @Test
    void unmarkedSectorsBecomeZeroOrAreMarkedAsIsChosen() throws IOException {
        Path file = dynamic().windowsLayout().write(folder.resolve("disk.vhd"));
        byte[] content = content(file);
        long data = entry(file, 0) * 512L + 512;
        VhdSurgery.on(file).bytes(data + 100 * 512 + 9, (byte) 77).bytes(data + 3000 * 512, (byte) 78);
        byte[] broken = Files.readAllBytes(file);
        assertThat(rules(file)).containsExactly("K01");
        plan(file, unmarked(UnmarkedSectors.ZERO)).perform(Volume.local(), Progress.none());
        assertThat(rules(file)).isEmpty();
        assertThat(content(file)).isEqualTo(content);
        Files.write(file, broken);
        plan(file, unmarked(UnmarkedSectors.KEEP)).perform(Volume.local(), Progress.none());
        assertThat(rules(file)).isEmpty();
        content[100 * 512 + 9] = 77;
        content[3000 * 512] = 78;
        assertThat(content(file)).isEqualTo(content);
    }

    private static RepairChoices unmarked(UnmarkedSectors what) {
        return new RepairChoices(false, false, what, Optional.empty());
    }

    @Test
    void xensMapIsClearedIfItContradictsABitmap() throws IOException {
        Path xen = VhdBuilder.dynamic(2 * MIB).windowsLayout().creator("tap\0", 1, 3).host("\0\0\0\0")
                .sectors(8, pattern(2 * MIB - 8 * 512, 1)).write(folder.resolve("xen.vhd"));
        byte[] map = new byte[512];
        System.arraycopy("tdbatmap".getBytes(), 0, map, 0, 8);
        map[14] = 10; // the map lies at 2560
        map[19] = 1;
        VhdSurgery.on(xen).bytes(2048, map).fill(2560, 512, 0);
        assertThat(plan(xen, RepairChoices.harmless()).steps()).extracting(Step::reason).isEmpty();
        VhdSurgery.on(xen).bytes(2560, (byte) 0x80);
        byte[] content = content(xen);
        assertThat(rules(xen)).containsExactly("K06");
        plan(xen, RepairChoices.harmless()).perform(Volume.local(), Progress.none());
        assertThat(rules(xen)).isEmpty();
        assertThat(content(xen)).isEqualTo(content);
        assertThat(ByteBuffer.wrap(Files.readAllBytes(xen)).getInt(2048 + 24)).isEqualTo(-1);
    }

    @Test
    void aNewIdIsGivenInBothFootersUnlessAChildKnowsTheOldOne() throws IOException {
        UUID id = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
        Path file = dynamic().id(id).write(folder.resolve("base.vhd"));
        byte[] content = content(file);
        RepairChoices choices = new RepairChoices(false, true, UnmarkedSectors.LEAVE, Optional.empty());
        Path child = VhdBuilder.differencing(CAPACITY, id, "base.vhd").relativeLocator(".\\base.vhd")
                .write(folder.resolve("child.vhd"));
        assertThatThrownBy(() -> plan(file, choices)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("child.vhd");
        Files.delete(child);
        plan(file, choices).perform(Volume.local(), Progress.none());
        assertThat(DiskInfo.read(file).id().toString()).isNotEqualTo(id.toString());
        assertThat(rules(file)).isEmpty();
        assertThat(content(file)).isEqualTo(content);
    }

    @Test
    void whatXenServerIsResizingIsNotTouched() throws IOException {
        Path file = dynamic().write(folder.resolve("disk.vhd"));
        VhdSurgery.on(file).bytes(-512, "v_poison".getBytes());
        VhdSurgery.on(file).fill(-504, 504, 0);
        assertThatThrownBy(() -> plan(file, LOSSY)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("XenServer");
    }

    @Test
    void aDiskOfASavedMachineIsNotRepaired() throws IOException {
        Path file = dynamic().savedState().write(folder.resolve("disk.vhd"));
        VhdSurgery.on(file).flip(30);
        assertThatThrownBy(() -> plan(file, LOSSY)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("saved state");
    }

    @Test
    void aHeaderThatIsWrongInMoreThanItsChecksumIsLeftAlone() throws IOException {
        Path file = dynamic().write(folder.resolve("disk.vhd"));
        VhdSurgery.on(file).flip(512 + 36).bytes(512 + 800, (byte) 1);
        Plan plan = plan(file, LOSSY);
        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.cautions()).anyMatch(caution -> caution.contains("[H02]"));
    }

    @Test
    void anInterruptedRepairIsFinishedAndCanBeTakenBack() throws IOException {
        byte[] content = content(dynamic().write(folder.resolve("model.vhd")));
        Path trials = Files.createDirectory(folder.resolve("trials"));
        Trial trial = new Trial(trials, at -> {
            Path file = dynamic().extraEntries(3).write(at.resolve("disk.vhd"));
            VhdSurgery.on(file).mirror(b -> b.putInt(8, 0)).flip(512 + 36).truncate(-512);
        }, at -> plan(at.resolve("disk.vhd"), RepairChoices.harmless()));
        Trial.Look sound = at -> {
            assertThat(rules(at.resolve("disk.vhd"))).isEmpty();
            assertThat(content(at.resolve("disk.vhd"))).isEqualTo(content);
        };
        trial.stopEverywhere(at -> assertThat(content(at.resolve("disk.vhd"))).isEqualTo(content), sound);
        trial.fillEverywhere(sound);
        trial.cancelEverywhere();
        trial.takeBack();
        trial.refuseStale("disk.vhd");
    }

    private Plan plan(Path file, RepairChoices choices) throws IOException {
        return new Repair(file, choices, Surroundings.folders(List.of(file.getParent()), PathMapping.none()))
                .plan(Progress.none());
    }

    private static int entry(Path file, int index) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        return bytes.getInt((int) bytes.getLong(512 + 16) + 4 * index);
    }

    /** All rules but those that say only how blocks lie. */
    private static List<String> rules(Path file) throws IOException {
        return DiskCheck.run(List.of(file), PathMapping.none(), true, Progress.none()).getFirst().flaws().stream()
                .map(Flaw::rule).filter(rule -> !rule.equals("B06")).toList();
    }

    private static byte[] content(Path file) throws IOException {
        try (DiskChain chain = DiskChain.open(file, PathMapping.none())) {
            ByteBuffer bytes = ByteBuffer.allocate((int) chain.size());
            chain.read(bytes, 0);
            return bytes.array();
        }
    }
}
