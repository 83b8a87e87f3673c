package org.verdigris.disk.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.verdigris.disk.DiskId;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.FileIdentity;
import org.verdigris.disk.ParentCandidates;
import org.verdigris.disk.ParentLink;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.check.DiskFamily;
import org.verdigris.disk.vhd.Messages;

/** Looks for the parents of differencing disks by their ids: where the disks say, beside them, and in folders. */
final class ParentSearch {

    private final DiskFamily family;
    private final PathMapping mapping;

    ParentSearch(List<Path> folders, PathMapping mapping) throws IOException {
        this.family = DiskFamily.below(folders, mapping);
        this.mapping = mapping;
    }

    /** All disks below the folders. */
    List<DiskInfo> disks() {
        return List.copyOf(family.disks());
    }

    /** Whether the disk's own names lead to a parent. */
    boolean finds(DiskInfo child) {
        DiskId wanted = child.parent().map(ParentLink::id).orElse(new DiskId(0, 0));
        return !wanted.isNull() && !named(child, wanted).isEmpty();
    }

    /**
     * The only disk with the wanted id.
     *
     * @throws RefusedException if there is none, or there are several
     */
    DiskInfo parent(DiskInfo child) throws RefusedException {
        DiskId wanted = child.parent().orElseThrow().id();
        if (wanted.isNull()) {
            throw new RefusedException(Messages.text(Messages.Relink_nullId, child.file()));
        }
        Map<Path, DiskInfo> found = new LinkedHashMap<>();
        List<DiskInfo> all = new ArrayList<>(named(child, wanted));
        all.addAll(family.withId(wanted));
        all.forEach(each -> found.putIfAbsent(FileIdentity.of(each.file()), each));
        found.remove(FileIdentity.of(child.file()));
        if (found.isEmpty()) {
            throw new RefusedException(Messages.text(Messages.Relink_none, child.file(), wanted));
        }
        if (found.size() > 1) {
            throw new RefusedException(Messages.text(Messages.Relink_ambiguous, child.file(), found.values().stream()
                    .map(each -> each.file().toString()).collect(Collectors.joining(", "))));
        }
        return found.values().iterator().next();
    }

    private List<DiskInfo> named(DiskInfo child, DiskId wanted) {
        return ParentCandidates.of(child, mapping).stream().flatMap(file -> readable(file).stream())
                .filter(info -> info.id().equals(wanted)).toList();
    }

    private static Optional<DiskInfo> readable(Path file) {
        try {
            return Optional.of(DiskInfo.read(file));
        } catch (IOException e) { // a file that cannot be read proves no parent; the next candidate may
            return Optional.empty();
        }
    }
}
