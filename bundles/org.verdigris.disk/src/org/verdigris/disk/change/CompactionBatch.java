package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.check.DiskFiles;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.write.SourceDisk;
import org.verdigris.disk.write.Volume;

/**
 * The compaction of all disks below folders. One that cannot be compacted does not keep the others from it; fixed disks
 * are passed over.
 */
public final class CompactionBatch {

    private final Collection<Path> places;
    private final Surroundings surroundings;
    private final Optional<FreeSpace> freeSpace;
    private final List<CompactedDisk> settled = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();

    /** @param places folders, or single disks */
    public CompactionBatch(Collection<Path> places, Surroundings surroundings) {
        this(places, Optional.empty(), surroundings);
    }

    private CompactionBatch(Collection<Path> places, Optional<FreeSpace> freeSpace, Surroundings surroundings) {
        this.places = List.copyOf(places);
        this.freeSpace = freeSpace;
        this.surroundings = Objects.requireNonNull(surroundings);
    }

    /**
     * The same, and what the guests do not use goes as well. A disk of which nothing of that can go, such as one with
     * children, is compacted without, and {@link CompactedDisk#unused} says why.
     */
    public CompactionBatch trimmed(FreeSpace knowledge) {
        return new CompactionBatch(places, Optional.of(knowledge), surroundings);
    }

    /**
     * Measures all disks to the byte, which reads much of their content. Changes nothing.
     *
     * @return every disk: the largest gain first, what has none or cannot be compacted last
     * @throws CancelledException if the listener wants no more
     * @throws IOException        if a folder cannot be read
     */
    public List<CompactedDisk> plan(Progress progress) throws IOException {
        settled.clear();
        candidates.clear();
        for (Path file : files()) {
            try {
                plan(file, progress);
            } catch (CancelledException e) {
                throw e;
            } catch (IOException e) {
                settled.add(CompactedDisk.failed(file, sizeOf(file), sentence(file, e)));
            }
        }
        candidates.sort(Comparator.comparingLong(Candidate::gain).reversed());
        List<CompactedDisk> all = new ArrayList<>(candidates.stream().map(Candidate::planned).toList());
        all.addAll(settled);
        return all;
    }

    /** Each file once, by whatever way it is reached. */
    private Collection<Path> files() throws IOException {
        Map<Path, Path> files = new LinkedHashMap<>();
        for (Path place : places) {
            for (Path file : Files.isDirectory(place) ? DiskFiles.below(place) : List.of(place)) {
                files.putIfAbsent(Files.exists(file) ? file.toRealPath() : file, file);
            }
        }
        return files.values();
    }

    private void plan(Path file, Progress progress) throws IOException {
        if (DiskInfo.read(file).type() == DiskType.FIXED) {
            settled.add(
                    CompactedDisk.left(file, sizeOf(file), Messages.text(Messages.Compaction_fixed, file), List.of()));
            return;
        }
        Compaction plain = new Compaction(file, surroundings);
        if (freeSpace.isPresent()) {
            Compaction trimmed = plain.trimmed(freeSpace.get());
            try {
                Plan plan = trimmed.plan(progress);
                add(file, plan, trimmed, Stream.concat(plan.steps().stream().map(Step::reason),
                        plan.cautions().stream()).toList());
            } catch (RefusedException e) { // what refuses more than the trimming is thrown again
                add(file, plain.plan(progress), plain, List.of(e.getMessage()));
            }
        } else {
            add(file, plain.plan(progress), plain, List.of());
        }
    }

    private void add(Path file, Plan plan, Operation again, List<String> unused) throws IOException {
        if (plan.isEmpty()) {
            List<String> others = unused.stream().filter(sentence -> !sentence.equals(plan.cautions().getFirst()))
                    .toList();
            settled.add(CompactedDisk.left(file, sizeOf(file), plan.cautions().getFirst(), others));
            return;
        }
        try (SourceDisk chain = SourceDisk.open(file, surroundings.mapping())) {
            candidates.add(Candidate.of(plan, again, unused, chain.files()));
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) { // why it could not be planned is told already
            return 0;
        }
    }

    /**
     * Compacts what the plan found, two disks at a time, the largest gain first. A disk waits while one of its chain is
     * worked on, or while those at work may need the space it would take; each has its own undo.
     *
     * @param discardBackups whether the space of the old files is set free as soon as a disk is done
     * @return every disk as it is now, in the order of the plan
     * @throws CancelledException if the listener wanted no more; what was done stays
     */
    public List<CompactedDisk> perform(Volume volume, boolean discardBackups, Progress progress) throws IOException {
        List<CompactedDisk> all = new ArrayList<>(
                new CompactionRun(candidates, surroundings, volume, discardBackups, progress).run());
        all.addAll(settled);
        return all;
    }

    /** What is told about a failure; those of the system are fragments without the file. */
    static String sentence(Path file, IOException failure) {
        boolean own = failure.getClass().getName().startsWith("org.verdigris.");
        return own ? failure.getMessage()
                : Messages.text(Messages.CompactionBatch_failed, file, String.valueOf(failure.getMessage()));
    }
}
