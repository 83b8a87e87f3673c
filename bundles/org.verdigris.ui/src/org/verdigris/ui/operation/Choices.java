package org.verdigris.ui.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.Progress;
import org.verdigris.ui.thing.ThingRef;

/** What is asked before something is done with files, and the plan that follows from the answers. */
public interface Choices {
    /** Makes the plan, off the UI thread. */
    @FunctionalInterface
    interface Planning {
        /** @throws IOException if it must not or cannot be done; the message says why and what to do */
        Proposal plan(Progress progress) throws IOException;
    }

    /** What is done and with what: "Merge test1.vhd into base-xp.vhd". Asked anew when an answer has changed. */
    String title();

    /** What the button says that does it: as the title, or shorter. */
    default String button() {
        return title();
    }

    /** What is said when the plan has nothing to do and does not say why. */
    default String nothing() {
        return OperationMessages.PlanPage_nothingMore;
    }

    /** One question a page; none if there is nothing to ask. */
    List<ChoicePage> pages();

    /** What comes to be: it is opened in its editor when all is done and the estate was read again. */
    default Optional<ThingRef> result() {
        return Optional.empty();
    }

    /** Whether the window stays open, shows how the work goes, and says then what there is to do. */
    default boolean staysOpen() {
        return false;
    }

    /** What there is to do when all is done, for a window that stays open; asked when the work begins. */
    default Optional<Afterwards> afterwards() {
        return Optional.empty();
    }

    /** The files that no other task may work on meanwhile. */
    Collection<Path> files();

    /** Takes the answers as they stand. UI thread only. */
    Planning planning();
}
