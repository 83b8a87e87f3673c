package org.verdigris.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.change.Conversion;
import org.verdigris.disk.change.Creation;
import org.verdigris.disk.change.Merge;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SizeRule;
import org.verdigris.disk.write.SourceDisk;
import org.verdigris.disk.write.Volume;
import org.verdigris.guest.identify.DriverReadiness.Verdict;
import org.verdigris.guest.identify.GuestReport;
import org.verdigris.guest.identify.Identification;
import org.verdigris.guest.identify.WindowsSystem;
import org.verdigris.guest.prepare.PlannedValue;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.guest.volume.Partition;
import org.verdigris.testing.example.ExampleEstate;
import org.verdigris.testing.operation.Trial;
import org.verdigris.testing.program.Program;

/** A Windows on NTFS, whose registry lacks the driver that its folder has, gets a child that knows it. */
final class PreparedDiskTest {

    private static final String HIVE = "WINDOWS/system32/config/SYSTEM";

    @TempDir
    private static Path shared;

    private static Path original;

    @TempDir
    private Path folder;

    private Path disk;

    /** How the disk that is to be prepared is stored. */
    private enum Kind {
        FIXED,
        SMALL_BLOCKS,
        CHILD
    }

    @BeforeAll
    static void writeTheEstate() throws IOException {
        ExampleEstate.write(shared.resolve("estate"));
        original = shared.resolve("estate/hv-01/D/VMs/dc01/dc01.vhd");
    }

    @BeforeEach
    void copyTheDisk() throws IOException {
        disk = Files.copy(original, folder.resolve("windows.vhd"));
    }

    private static Surroundings around(Path disk) {
        return Surroundings.folders(List.of(disk.getParent()), PathMapping.none());
    }

    private static PreparedDisk prepare(Path disk) throws IOException {
        return PreparedDisk.of(disk, Direction.TO_SCSI, around(disk), Progress.none());
    }

    private static Plan plan(Path disk) throws IOException {
        PreparedDisk prepared = prepare(disk);
        return new Plan("A child for SCSI", prepared.child(), prepared.steps(), prepared.cautions(),
                prepared.sources()).remembered();
    }

    private static PreparedDisk perform(Path disk) throws IOException {
        PreparedDisk prepared = prepare(disk);
        plan(disk).perform(Volume.local(), Progress.none());
        return prepared;
    }

    @Test
    void theChildStartsFromScsiAndTheDiskStaysAsItIs() throws IOException {
        byte[] before = Files.readAllBytes(disk);
        FileTime changed = Files.getLastModifiedTime(disk);
        PreparedDisk prepared = perform(disk);
        assertThat(prepared.child()).isEqualTo(folder.resolve("windows-scsi.vhd")).exists();
        assertThat(Files.readAllBytes(disk)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(disk)).isEqualTo(changed);
        assertThat(scsi(prepared.child())).isEqualTo(Verdict.READY_SLOW);
        assertThat(scsi(disk)).isEqualTo(Verdict.NEEDS_REGISTRY);
        assertThat(DiskInfo.read(prepared.child()).flaws()).isEmpty();
        assertThat(Files.size(prepared.child())).isLessThanOrEqualTo(prepared.steps().getFirst().after());
    }

    private static Verdict scsi(Path file) throws IOException {
        try (GuestDisk guest = GuestDisk.open(file, PathMapping.none())) {
            GuestReport report = Identification.identify(guest, Progress.none());
            return ((WindowsSystem) report.systems().getFirst()).controlSets().value().orElseThrow().getFirst().scsi()
                    .verdict();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whateverTheDiskIsStoredAsNothingButItsRegistryDiffers(Kind kind) throws IOException {
        disk = stored(kind);
        Map<String, String> before = Trial.files(folder);
        PreparedDisk prepared = perform(disk);
        Map<String, String> after = Trial.files(folder);
        after.keySet().retainAll(before.keySet());
        assertThat(after).isEqualTo(before);
        assertThat(differences(disk, prepared.child())).isNotEmpty()
                .allMatch(sector -> isOfTheHive(sector, prepared.child()));
        assertThat(scsi(prepared.child())).isEqualTo(Verdict.READY_SLOW);
    }

    private Path stored(Kind kind) throws IOException {
        Path target = folder.resolve("stored.vhd");
        if (kind == Kind.CHILD) {
            new Creation(target, NewDisk.childOf(DiskInfo.read(disk)), PathMapping.none()).plan(Progress.none())
                    .perform(Volume.local(), Progress.none());
        } else {
            DiskFormat format = kind == Kind.FIXED ? DiskFormat.FIXED : DiskFormat.DYNAMIC;
            Path raw = folder.resolve("stored.img");
            copy(disk, raw, 0);
            new Conversion(raw, true, target, new Conversion.Form(format, SizeRule.EXACT, 64 << 10, true),
                    PathMapping.none()).plan(Progress.none()).perform(Volume.local(), Progress.none());
        }
        return target;
    }

    /** The first bytes of the sectors that differ; the example's disks are mostly empty. */
    private static List<Long> differences(Path one, Path other) throws IOException {
        List<Long> sectors = new ArrayList<>();
        ByteBuffer ours = ByteBuffer.allocate(512);
        ByteBuffer theirs = ByteBuffer.allocate(512);
        try (SourceDisk first = SourceDisk.open(one, PathMapping.none());
                SourceDisk second = SourceDisk.open(other, PathMapping.none())) {
            assertThat(second.size()).isEqualTo(first.size());
            long at = 0;
            while (at < first.size()) {
                if (first.extent(at).zero() && second.extent(at).zero()) {
                    at = Math.min(first.extent(at).end(), second.extent(at).end());
                    continue;
                }
                first.read(ours.clear(), at);
                second.read(theirs.clear(), at);
                if (!ours.flip().equals(theirs.flip())) {
                    sectors.add(at);
                }
                at += 512;
            }
        }
        return sectors;
    }

    private static boolean isOfTheHive(long sector, Path child) {
        try (GuestDisk guest = GuestDisk.open(child, PathMapping.none())) {
            Partition partition = guest.volumes().getFirst().partition();
            byte[] volume = new byte[512];
            guest.content().read(ByteBuffer.wrap(volume), sector);
            var files = guest.volumes().getFirst().fileSystem();
            var hive = files.open(files.find(HIVE).orElseThrow());
            ByteBuffer content = ByteBuffer.allocate((int) hive.size());
            hive.read(content, 0);
            for (int at = 0; at < content.capacity(); at += 512) {
                if (content.slice(at, 512).equals(ByteBuffer.wrap(volume))) {
                    return sector >= partition.start();
                }
            }
            return false;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void otherReadersSeeExactlyThePlannedChanges() throws IOException {
        assumeTrue(SeenHive.canBeSeen() && Program.areInstalled("ntfscat"), "reglookup or ntfs-3g is not installed.");
        PreparedDisk prepared = perform(disk);
        Map<String, String> before = SeenHive.read(hive(disk, "before")).entries();
        Map<String, String> expected = new TreeMap<>(before);
        for (PlannedValue value : prepared.values()) {
            String key = "/" + value.key().replace('\\', '/');
            for (int slash = key.length(); slash > 0; slash = key.lastIndexOf('/', slash - 1)) {
                expected.putIfAbsent(key.substring(0, slash), "");
            }
            String data = value.type().equals("REG_DWORD") ? "0x%08X".formatted(Integer.parseInt(value.after()))
                    : value.after();
            String was = expected.put(key + "/" + value.name(), value.type().substring("REG_".length()) + " " + data);
            assertThat(was == null).isEqualTo(value.before().isEmpty());
        }
        assertThat(SeenHive.read(hive(prepared.child(), "after")).entries()).isEqualTo(expected)
                .isNotEqualTo(before);
    }

    /** The hive out of a disk's only volume, which a program other than ours reads. */
    private Path hive(Path file, String name) throws IOException {
        Path volume = folder.resolve(name + ".volume");
        copy(file, volume, start(file));
        return Files.write(folder.resolve(name + ".hive"), Program.bytes("ntfscat", "-f", volume, HIVE));
    }

    private static long start(Path file) throws IOException {
        try (GuestDisk guest = GuestDisk.open(file, PathMapping.none())) {
            return guest.volumes().getFirst().partition().start();
        }
    }

    /** What a disk holds from a position up to the end of its volume. */
    private static void copy(Path file, Path target, long from) throws IOException {
        try (GuestDisk guest = GuestDisk.open(file, PathMapping.none());
                RandomAccessFile raw = new RandomAccessFile(target.toFile(), "rw")) {
            Partition partition = guest.volumes().getFirst().partition();
            byte[] bytes = new byte[1 << 20];
            long end = partition.start() + partition.length();
            for (long at = from; at < end; at += bytes.length) {
                int count = (int) Math.min(bytes.length, end - at);
                guest.content().read(ByteBuffer.wrap(bytes, 0, count), at);
                raw.write(bytes, 0, count);
            }
        }
    }

    @Test
    void hivexReadsEveryPlannedValue() throws IOException {
        assumeTrue(Program.areInstalled("hivexsh", "ntfscat"), "hivex or ntfs-3g is not installed.");
        PreparedDisk prepared = perform(disk);
        StringBuilder script = new StringBuilder();
        for (PlannedValue value : prepared.values()) {
            script.append("cd \\").append(value.key()).append("\nlsval ").append(value.name()).append('\n');
        }
        Path commands = Files.writeString(folder.resolve("commands"), script);
        assertThat(Program.text("hivexsh", "-f", commands, hive(prepared.child(), "after")).lines())
                .containsExactlyElementsOf(prepared.values().stream().map(PlannedValue::after).toList());
    }

    @ParameterizedTest
    @EnumSource(Merge.Way.class)
    void acceptingIsAnOrdinaryMerge(Merge.Way way) throws IOException {
        PreparedDisk prepared = perform(disk);
        List<Long> prepareds = differences(disk, prepared.child());
        Path kept = Files.copy(disk, Files.createDirectory(folder.resolve("kept")).resolve("windows.vhd"));
        new Merge(prepared.child(), Optional.empty(), way, around(disk)).plan(Progress.none())
                .perform(Volume.local(), Progress.none());
        assertThat(prepared.child()).doesNotExist();
        assertThat(scsi(disk)).isEqualTo(Verdict.READY_SLOW);
        assertThat(differences(kept, disk)).isEqualTo(prepareds);
    }

    @Test
    void aNameThatIsTakenGetsANumber() throws IOException {
        Path taken = Files.writeString(folder.resolve("windows-scsi.vhd"), "somebody's");
        assertThat(perform(disk).child()).isEqualTo(folder.resolve("windows-scsi-2.vhd")).exists();
        assertThat(taken).hasContent("somebody's");
    }

    @Test
    void whateverStopsItNothingOrTheWholeChildIsThere() throws IOException {
        Trial trial = new Trial(Files.createDirectory(folder.resolve("trials")),
                place -> Files.copy(original, place.resolve("windows.vhd")),
                place -> plan(place.resolve("windows.vhd")));
        Trial.Look sound = place -> assertThat(scsi(place.resolve("windows-scsi.vhd"))).isEqualTo(Verdict.READY_SLOW);
        trial.stopEverywhere(place -> assertThat(place.resolve("windows.vhd")).hasSameBinaryContentAs(original), sound);
        trial.fillEverywhere(sound);
        trial.cancelEverywhere();
        trial.takeBack();
        trial.refuseStale("windows.vhd");
    }

    @Test
    void aDiskWithAnUndoDiskIsRefused() throws IOException {
        Path undo = folder.resolve("undo.vhd");
        new Creation(undo, NewDisk.childOf(DiskInfo.read(disk)), PathMapping.none()).plan(Progress.none())
                .perform(Volume.local(), Progress.none());
        Path pending = Files.move(undo, folder.resolve("VirtualPCUndo_windows_0_0_18224503142007.vud"));
        assertThatThrownBy(() -> prepare(disk)).isInstanceOf(RefusedException.class)
                .hasMessageContaining(pending.toString());
        assertThatThrownBy(() -> prepare(pending)).isInstanceOf(RefusedException.class)
                .hasMessageContaining(pending.toString());
    }

    @Test
    void aDiskThatIsReadyNeedsNoChild() throws IOException {
        Path ready = perform(disk).child();
        assertThatThrownBy(() -> prepare(ready)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("can start from the emulated SCSI adapter already");
    }

    @Test
    void aSavedStateAboveTheDiskForbidsIt() throws IOException {
        Surroundings saved = new Surroundings() {

            private final Surroundings others = around(disk);

            @Override
            public List<DiskInfo> children(DiskInfo of) throws IOException {
                return others.children(of);
            }

            @Override
            public List<String> objections(Path of) {
                return List.of("The machine has a saved state.");
            }

            @Override
            public List<org.verdigris.disk.operation.Step> redirect(Path from, Path to) throws IOException {
                return others.redirect(from, to);
            }

            @Override
            public PathMapping mapping() {
                return others.mapping();
            }
        };
        assertThatThrownBy(() -> PreparedDisk.of(disk, Direction.TO_SCSI, saved, Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessage("The machine has a saved state.");
    }
}
