package org.verdigris.cli.guest;

import java.io.IOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.verdigris.cli.Complaint;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.disk.Extents;
import org.verdigris.disk.Progress;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.compare.SharedClusters;
import org.verdigris.guest.compare.TreeComparison;
import org.verdigris.guest.volume.GuestVolume;
import org.verdigris.model.text.Catalogue;

/** Brings the volumes of two disks together and compares their files. */
final class GuestDiff {

    private final DiffSide before;
    private final DiffSide after;
    private final boolean contents;
    private final Progress progress;
    private final DiffReport report;
    private final Extents difference;

    GuestDiff(DiffSide before, DiffSide after, boolean contents, Progress progress, DiffReport report)
            throws IOException {
        this.before = Objects.requireNonNull(before);
        this.after = Objects.requireNonNull(after);
        this.contents = contents;
        this.progress = Objects.requireNonNull(progress);
        this.report = Objects.requireNonNull(report);
        this.difference = before.source().difference(Optional.of(after.source()));
    }

    /** Compares each volume with its counterpart. A volume that neither side can read is told of and left out. */
    void allVolumes() throws IOException, Refusal {
        Set<Integer> met = new HashSet<>();
        boolean compared = false;
        for (GuestVolume old : before.disk().volumes()) {
            Optional<GuestVolume> now = after.counterpart(old)
                    .filter(volume -> met.add(volume.partition().index()));
            if (now.isEmpty()) {
                report.onlyOn(before.disk(), old);
                continue;
            }
            Optional<String> ours = unreadable(old);
            Optional<String> theirs = unreadable(now.get());
            if (ours.isEmpty() && theirs.isEmpty()) {
                report.begin(before.disk().volumes().size() > 1 ? old : null, old.fileSystem(), now.get().fileSystem());
                compare(old, now.get(), old.fileSystem().root(), now.get().fileSystem().root());
                compared = true;
            } else {
                report.leftOut(old, ours.or(() -> theirs).orElseThrow(), ours.isEmpty() || theirs.isEmpty());
            }
        }
        after.disk().volumes().stream().filter(volume -> !met.contains(volume.partition().index()))
                .forEach(volume -> report.onlyOn(after.disk(), volume));
        if (!compared) {
            throw new Refusal(Catalogue.text(Messages.GuestDiff_nothing, before.disk().file(), after.disk().file()));
        }
    }

    /** Compares one folder or file of one volume, which the other disk may have at another path. */
    void oneVolume(String path, String otherPath) throws IOException, Refusal {
        GuestVolume old = volume(before, after);
        GuestVolume now = volume(after, before);
        report.begin(null, old.fileSystem(), now.fileSystem());
        compare(old, now, find(before, old, path), find(after, now, otherPath));
    }

    private static GuestVolume volume(DiffSide side, DiffSide other) throws IOException, Refusal {
        if (side.partition().isPresent()) {
            return side.disk().volume(side.partition().getAsInt());
        }
        return other.partition().isPresent() ? side.disk().volume(other.partition().getAsInt())
                : OpenVolume.first(side.disk());
    }

    private static GuestFile find(DiffSide side, GuestVolume volume, String path) throws IOException, Refusal {
        return volume.fileSystem().find(path).orElseThrow(() -> new Refusal(Catalogue.text(
                Messages.OpenVolume_notFound, path, side.disk().file() + "!" + volume.partition().index())));
    }

    private static Optional<String> unreadable(GuestVolume volume) {
        try {
            volume.fileSystem();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Complaint.about(e));
        }
    }

    private void compare(GuestVolume old, GuestVolume now, GuestFile oldFile, GuestFile nowFile) throws IOException {
        GuestFileSystem first = old.fileSystem();
        GuestFileSystem second = now.fileSystem();
        report.add(new TreeComparison(first, second, contents, SharedClusters.of(difference, old, now),
                after.disk().file(), progress, report::change, report::warn).compare(oldFile, nowFile));
    }
}
