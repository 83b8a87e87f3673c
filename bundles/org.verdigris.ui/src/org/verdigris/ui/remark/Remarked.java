package org.verdigris.ui.remark;

import java.util.List;
import java.util.Optional;

import org.verdigris.core.remark.Neighbours;
import org.verdigris.core.remark.Remark;
import org.verdigris.core.remark.Remarks;
import org.verdigris.core.scan.HostPlacement;
import org.verdigris.model.document.Difference;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.Problem;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.estate.Snapshot;

/** One open document with what was last said of it. */
final class Remarked {
    private final OpenDocument open;
    private final BackgroundSight sight;
    private List<Remark> remarks = List.of();
    private Optional<FileElement> judged = Optional.empty();
    private List<Setting> scanned;

    Remarked(OpenDocument open, BackgroundSight sight) {
        this.open = open;
        this.sight = sight;
        scanned();
    }

    OpenDocument open() {
        return open;
    }

    /** What the rules say of the document as it is now; judged anew only if it is another. */
    List<Remark> remarks(Optional<Snapshot> snapshot, Optional<HostPlacement> placement) {
        FileElement element = open.document().element(); // another object after each edit
        if (judged.filter(last -> last == element).isEmpty()) {
            remarks = Remarks.of(open.document(),
                    snapshot.map(shown -> Neighbours.of(shown.estate())).orElse(Neighbours.none()),
                    placement.orElseGet(LiveRemarks::nowhere).mapping(open.document().file().toAbsolutePath()), sight);
            judged = Optional.of(element);
        }
        return remarks;
    }

    /** The document is to be judged anew. */
    void doubt() {
        judged = Optional.empty();
    }

    /** A new scan has seen what is saved. */
    void scanned() {
        scanned = open.document().savedSettings();
    }

    /** Whether the document, saved or not, is another than what the last scan saw. */
    boolean edited() {
        return !Difference.between(scanned, open.document().settings()).isEmpty();
    }

    /** Whether a problem that a scan told of this file is told anew, or gone. */
    boolean replaces(Problem problem) {
        return isOurs(problem.getPath()) && (Remarks.replaces(problem) || wasChanged(problem.getSetting()));
    }

    /** What is to be listed of it beside what a scan told: of a disk it has had before, the scan has told that. */
    List<Remark> listed(Optional<Snapshot> snapshot, Optional<HostPlacement> placement) {
        return remarks(snapshot, placement).stream()
                .filter(remark -> !Remarks.isOfDisk(remark) || remark.key().filter(this::isNew).isPresent()).toList();
    }

    /** Whether the path at a key, or the one beside it, was changed. */
    private boolean isNew(SettingKey key) {
        int depth = key.steps().size() - 1;
        return open.document().changes().stream().map(change -> change.key().steps())
                .anyMatch(
                        steps -> steps.size() > depth && steps.subList(0, depth).equals(key.steps().subList(0, depth)));
    }

    private boolean isOurs(String path) {
        return path != null && open.document().file().toAbsolutePath().normalize().toString().equals(path);
    }

    private boolean wasChanged(String setting) {
        return open.document().changes().stream().map(change -> change.key().toString())
                .anyMatch(key -> key.equals(setting));
    }
}
