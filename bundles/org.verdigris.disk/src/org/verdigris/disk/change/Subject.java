package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.ParentCandidates;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.Severity;
import org.verdigris.disk.operation.Gates;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.write.SourceDisk;

/** The disk that an operation is about, and what must hold of it and of its parents. */
final class Subject {

    private Subject() {
    }

    /**
     * The metadata of a disk that may be changed.
     *
     * @throws RefusedException if the disk is damaged or in use
     */
    static DiskInfo of(Path disk, Surroundings surroundings) throws IOException {
        DiskInfo info = DiskInfo.read(disk);
        refuseDamaged(info);
        new Gates(surroundings).refuseBusy(info);
        return info;
    }

    /** @throws RefusedException if the metadata of the disk has errors */
    static void refuseDamaged(DiskInfo info) throws RefusedException {
        Optional<Flaw> error = info.flaws().stream().filter(flaw -> flaw.severity() == Severity.ERROR).findFirst();
        if (error.isPresent()) {
            throw new RefusedException(Messages.text(Messages.Change_damaged, info.file(), error.get().message()));
        }
    }

    /**
     * That the files of a chain are sound, and that each of them has one parent beyond doubt: what is left out of a
     * child because of its parent cannot be brought back by another parent.
     *
     * @throws RefusedException if not
     */
    static void refuseDoubtful(SourceDisk chain, PathMapping mapping) throws IOException {
        for (Path file : chain.files()) {
            DiskInfo info = DiskInfo.read(file);
            refuseDamaged(info);
            if (info.type() == DiskType.DIFFERENCING) {
                refuseTwoParents(info, mapping);
            }
        }
    }

    private static void refuseTwoParents(DiskInfo child, PathMapping mapping) throws RefusedException {
        List<Path> fitting = ParentCandidates.of(child, mapping).stream().filter(file -> fits(file, child)).toList();
        if (fitting.size() > 1) {
            throw new RefusedException(Messages.text(Messages.Change_twoParents, child.file(), fitting.get(0),
                    fitting.get(1)));
        }
    }

    private static boolean fits(Path candidate, DiskInfo child) {
        try {
            return DiskInfo.read(candidate).id().equals(child.parent().orElseThrow().id());
        } catch (IOException e) { // a file that cannot be read is no parent
            return false;
        }
    }
}
