package org.verdigris.core.migrate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.Severity;
import org.verdigris.disk.change.UndoDisks;
import org.verdigris.disk.operation.Gates;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.write.DiskWriter;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SourceDisk;
import org.verdigris.disk.write.Volume;
import org.verdigris.guest.prepare.DriverPreparation;
import org.verdigris.guest.prepare.PlannedValue;
import org.verdigris.guest.registry.HivePatch;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.model.text.Catalogue;

/**
 * A differencing disk that is to come: it shows what its parent shows, but for the registry of the Windows in it, which
 * knows another controller. The parent is never written to, so deleting the child takes everything back.
 */
public final class PreparedDisk {

    private static final String ENDING = ".vhd";

    private final Path disk;
    private final Path child;
    private final NewDisk form;
    private final List<Path> sources;
    private final DriverPreparation preparation;
    private final PathMapping mapping;

    private PreparedDisk(Path disk, Path child, NewDisk form, List<Path> sources, DriverPreparation preparation,
            PathMapping mapping) {
        this.disk = disk;
        this.child = child;
        this.form = form;
        this.sources = List.copyOf(sources);
        this.preparation = preparation;
        this.mapping = mapping;
    }

    /**
     * Plans the child of a disk that a machine starts from. Reads some structures and the registry only.
     *
     * @param disk         the disk, the last of its chain
     * @param direction    where it is to go
     * @param surroundings the disks and machines around it
     * @throws RefusedException   if it is no virtual hard disk, damaged, in use, or part of a saved state, or if its
     *                            guest cannot be prepared; the message says why and what to do
     * @throws CancelledException if the listener wants no more
     */
    public static PreparedDisk of(Path disk, Direction direction, Surroundings surroundings, Progress progress)
            throws IOException {
        Objects.requireNonNull(direction);
        UndoDisks.refuse(disk);
        DiskInfo info = DiskInfo.read(disk);
        Optional<Flaw> error = info.flaws().stream().filter(flaw -> flaw.severity() == Severity.ERROR).findFirst();
        if (error.isPresent()) {
            throw new RefusedException(Catalogue.text(Messages.PreparedDisk_damaged, disk, error.get().message()));
        }
        Gates gates = new Gates(surroundings);
        if (Files.isWritable(disk)) {
            gates.refuseBusy(info);
        } else {
            gates.refuseSuspended(info);
        }
        UndoDisks.refusePending(info, surroundings);
        SourceDisk source = SourceDisk.open(disk, surroundings.mapping());
        List<Path> sources = source.files();
        try (GuestDisk guest = GuestDisk.of(disk, source)) {
            DriverPreparation preparation = direction == Direction.TO_SCSI
                    ? DriverPreparation.forScsi(guest, progress) : DriverPreparation.forIde(guest, progress);
            return new PreparedDisk(disk, child(disk, direction), NewDisk.childOf(info), sources, preparation,
                    surroundings.mapping());
        }
    }

    /** A name that no file has: that of the disk with the controller, and with a number from the second one on. */
    private static Path child(Path disk, Direction direction) {
        String name = disk.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = (dot < 1 ? name : name.substring(0, dot)) + "-"
                + direction.target().bus().name().toLowerCase(Locale.ROOT);
        Path child = disk.resolveSibling(stem + ENDING);
        for (int number = 2; Files.exists(child, LinkOption.NOFOLLOW_LINKS); number++) {
            child = disk.resolveSibling(stem + "-" + number + ENDING);
        }
        return child;
    }

    /** The disk that stays as it is. */
    public Path disk() {
        return disk;
    }

    /** The file that is to come, beside the disk. */
    public Path child() {
        return child;
    }

    /** The values that are to be in it. */
    public List<PlannedValue> values() {
        return preparation.values();
    }

    /** Where the registry lies in the guest, such as {@code WINDOWS\system32\config\SYSTEM}. */
    public String hive() {
        return preparation.hive();
    }

    /** The SHA-256 of the registry as it is, in hexadecimal digits. */
    public String digest() {
        return preparation.digest();
    }

    /** Sentences that say what is not confirmed and what to look at. */
    public List<String> cautions() {
        return preparation.cautions();
    }

    /** The files that are read and must not change: the disk and its parents. */
    public List<Path> sources() {
        return sources;
    }

    /** What makes the child: its file, open to the same people as its parent. */
    public List<Step> steps() {
        long block = form.blockSize();
        long blocks = preparation.patches().stream()
                .flatMapToLong(patch -> LongStream.rangeClosed(patch.position() / block,
                        (patch.position() + patch.after().length - 1) / block))
                .distinct().count();
        return List.of(Step.createLike(disk, child, form.largestFile(blocks * block),
                Catalogue.text(Messages.PreparedDisk_child, disk.getFileName(), values().size()), this::make));
    }

    private Path make(Path target, Volume volume, Progress progress) throws IOException {
        try (SourceDisk parent = SourceDisk.open(disk, mapping)) {
            Path made = new DiskWriter(volume, progress).prepare(parent.with(changes(parent)), Optional.of(parent),
                    target, form, mapping);
            try {
                verify(made);
                return made;
            } catch (IOException e) {
                volume.delete(made);
                throw e;
            }
        }
    }

    private NavigableMap<Long, byte[]> changes(SourceDisk parent) throws IOException {
        NavigableMap<Long, byte[]> changes = new TreeMap<>();
        for (HivePatch patch : preparation.patches()) {
            ByteBuffer present = ByteBuffer.allocate(patch.before().length);
            parent.read(present, patch.position());
            if (!Arrays.equals(present.array(), patch.before())) {
                throw new RefusedException(Catalogue.text(Messages.PreparedDisk_changed, disk));
            }
            changes.put(patch.position(), patch.after());
        }
        return changes;
    }

    /** Reads the child as its guest would; the writer has compared all of its bytes before. */
    private void verify(Path made) throws IOException {
        try (GuestDisk guest = GuestDisk.open(made, mapping)) {
            preparation.verify(guest);
        }
    }
}
