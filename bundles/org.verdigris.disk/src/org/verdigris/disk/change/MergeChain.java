package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.ParentLink;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.write.SourceDisk;

/**
 * Differencing disks and the disk below them that takes their content.
 *
 * @param sources the disks that go away, the topmost first, each the child of the next
 * @param parent  the parent of the last of them
 * @param files   all files of the chain, also those below the parent
 */
record MergeChain(List<DiskInfo> sources, DiskInfo parent, List<Path> files) {

    /** FAT keeps times to two seconds. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    /**
     * Finds the disks.
     *
     * @param ancestor the disk that takes the content; empty for the parent
     * @throws RefusedException if the child is no differencing disk, or the ancestor none of its own
     */
    static MergeChain of(Path child, Optional<Path> ancestor, Surroundings surroundings) throws IOException {
        if (DiskInfo.read(child).type() != DiskType.DIFFERENCING) {
            throw new RefusedException(Messages.text(Messages.Merge_noChild, child));
        }
        try (DiskChain chain = DiskChain.open(child, surroundings.mapping())) {
            List<DiskInfo> links = chain.links();
            int index = ancestor.isEmpty() ? 1 : index(links, child, ancestor.get());
            return new MergeChain(List.copyOf(links.subList(0, index)), links.get(index),
                    links.stream().map(DiskInfo::file).toList());
        }
    }

    private static int index(List<DiskInfo> links, Path child, Path ancestor) throws IOException {
        for (int i = 1; i < links.size(); i++) {
            if (Files.exists(ancestor) && Files.isSameFile(links.get(i).file(), ancestor)) {
                return i;
            }
        }
        throw new RefusedException(Messages.text(Messages.Merge_noAncestor, ancestor, child));
    }

    DiskInfo child() {
        return sources.getFirst();
    }

    /** The names of the disks that go away. */
    String names() {
        return sources.stream().map(info -> info.file().getFileName().toString()).collect(Collectors.joining(", "));
    }

    List<Path> sourceFiles() {
        return sources.stream().map(DiskInfo::file).toList();
    }

    /**
     * That all disks are sound, of one size and free to be changed, that each has one parent beyond doubt, and that no
     * other disk depends on what changes.
     */
    void refuseUnfit(Surroundings surroundings) throws IOException {
        List<DiskInfo> concerned = new ArrayList<>(sources);
        concerned.add(parent);
        for (DiskInfo info : concerned) {
            Subject.of(info.file(), surroundings);
            if (info.capacity() != child().capacity()) {
                throw new RefusedException(Messages.text(Messages.Merge_size, child().file(), child().capacity(),
                        info.file(), info.capacity()));
            }
        }
        refuseDoubtful(surroundings);
        for (int i = 1; i < concerned.size(); i++) {
            refuseOtherChildren(concerned.get(i), concerned.get(i - 1), surroundings);
        }
    }

    /** That every file of the chain is sound, and each has one parent beyond doubt. */
    void refuseDoubtful(Surroundings surroundings) throws IOException {
        try (SourceDisk chain = SourceDisk.open(child().file(), surroundings.mapping())) {
            Subject.refuseDoubtful(chain, surroundings.mapping());
        }
    }

    private static void refuseOtherChildren(DiskInfo disk, DiskInfo child, Surroundings surroundings)
            throws IOException {
        List<Path> others = new ArrayList<>();
        for (DiskInfo each : surroundings.children(disk)) {
            if (!Files.isSameFile(each.file(), child.file())) {
                others.add(each.file());
            }
        }
        if (!others.isEmpty()) {
            throw new RefusedException(Messages.text(Messages.Merge_otherChildren, disk.file(),
                    others.stream().map(Path::toString).collect(Collectors.joining(", "))));
        }
    }

    /** A sentence for each disk that remembers another time of its parent's last change. */
    List<String> timeCautions() throws IOException {
        List<String> cautions = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            DiskInfo info = sources.get(i);
            Path below = i + 1 < sources.size() ? sources.get(i + 1).file() : parent.file();
            Instant changed = Files.getLastModifiedTime(below).toInstant();
            Optional<Instant> remembered = info.parent().flatMap(ParentLink::timeStamp);
            if (remembered.isPresent() && Duration.between(remembered.get(), changed).abs().compareTo(TOLERANCE) > 0) {
                cautions.add(Messages.text(Messages.Merge_time, below, changed.truncatedTo(ChronoUnit.SECONDS),
                        info.file(), remembered.get()));
            }
        }
        return cautions;
    }
}
