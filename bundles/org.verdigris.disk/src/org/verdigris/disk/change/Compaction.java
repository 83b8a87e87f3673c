package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.verdigris.disk.ByteRanges;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SourceDisk;

/**
 * A disk's file loses what its content does not need. Of a dynamically expanding disk blocks go that are zero
 * throughout, of a differencing disk what its parents show as well; zeros that hide data of a parent stay. The rest is
 * put in order, its data on 4 KiB. Content, id, creation time and the names of the parent stay what they are.
 *
 * <p>A disk with children may be compacted, because they see the same content. They record the second in which their
 * parent was last changed, so the new file keeps it: nothing changed that it stands for, and children that lie
 * elsewhere, are read-only or in use need not be touched.
 *
 * <p>Where it is known what the guest does not use, that can go as well: it becomes zero, or what the parents show. Then
 * the content is another one, equal to the guest only, and the disk must have no children.
 */
public final class Compaction implements Operation {

    private final Path disk;
    private final boolean fast;
    private final Optional<FreeSpace> freeSpace;
    private final Surroundings surroundings;

    public Compaction(Path disk, Surroundings surroundings) {
        this(disk, false, Optional.empty(), surroundings);
    }

    Compaction(Path disk, boolean fast, Optional<FreeSpace> freeSpace, Surroundings surroundings) {
        this.disk = Objects.requireNonNull(disk);
        this.fast = fast;
        this.freeSpace = freeSpace;
        this.surroundings = Objects.requireNonNull(surroundings);
    }

    /**
     * The same, except that the new file is neither read back nor made safe from a loss of power before it takes the
     * place of the old one, as other programs do it. Keep the backup until it is.
     */
    public Compaction fast() {
        return new Compaction(disk, true, freeSpace, surroundings);
    }

    /**
     * The same, and what the guest does not use goes as well. Volumes about which there is a doubt are left alone and
     * named among the plan's cautions.
     */
    public Compaction trimmed(FreeSpace knowledge) {
        return new Compaction(disk, fast, Optional.of(knowledge), surroundings);
    }

    /**
     * Measures the new file to the byte, which reads much of the content. The plan is empty if it would not be smaller.
     *
     * @throws RefusedException if the disk is fixed, damaged or in use, it is not beyond doubt which its parents are, or
     *                          what the guest does not use is to go and nothing can
     */
    @Override
    public Plan plan(Progress progress) throws IOException {
        DiskInfo info = Subject.of(disk, surroundings);
        if (info.type() == DiskType.FIXED) {
            throw new RefusedException(Messages.text(Messages.Compaction_fixed, disk));
        }
        try (SourceDisk chain = SourceDisk.open(disk, surroundings.mapping())) {
            Subject.refuseDoubtful(chain, surroundings.mapping());
        }
        Optional<FreeSpace.Found> found = Optional.empty();
        if (freeSpace.isPresent()) {
            found = Optional.of(Trimming.find(info, freeSpace.get(), surroundings, progress));
        }
        Rewriting rewriting = new Rewriting(disk, NewDisk.replacing(disk), Optional.empty(), surroundings.mapping(),
                found.isEmpty(), fast, freeSpace.map(known -> Trimming.guarded(known, surroundings)));
        List<String> cautions = found.map(FreeSpace.Found::objections).orElse(List.of());
        String title = Messages.text(Messages.Compaction_title, disk.getFileName());
        long before = Files.size(disk);
        long after = rewriting.measure(found.map(FreeSpace.Found::ranges).orElse(ByteRanges.none()), progress);
        if (after >= before) {
            String noGain = Messages.text(Messages.Compaction_noGain, disk);
            return new Plan(title, disk, List.of(), Stream.concat(Stream.of(noGain), cautions.stream()).toList(),
                    List.of());
        }
        return new Plan(title, disk, List.of(rewriting.step(after, reason(info.type(), before - after, found))),
                found.map(known -> Trimming.cautions(info, known)).orElse(List.of()), rewriting.sources());
    }

    private static String reason(DiskType type, long gain, Optional<FreeSpace.Found> found) {
        boolean dynamic = type == DiskType.DYNAMIC;
        if (found.isEmpty()) {
            return Messages.text(dynamic ? Messages.Compaction_dynamic : Messages.Compaction_child, gain);
        }
        return Messages.text(dynamic ? Messages.Compaction_trimmed : Messages.Compaction_trimmedChild, gain,
                String.join(" ", found.get().findings()));
    }
}
