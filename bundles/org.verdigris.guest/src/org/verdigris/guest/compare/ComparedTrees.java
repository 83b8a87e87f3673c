package org.verdigris.guest.compare;

/**
 * The sum of a comparison.
 *
 * @param added      files, folders and links that are only after
 * @param removed    those that were only before
 * @param changed    those that differ
 * @param same       those that do not
 * @param unreadable parts of either side that could not be read
 */
public record ComparedTrees(long added, long removed, long changed, long same, long unreadable) {

    /** Before anything was compared. */
    public static final ComparedTrees NOTHING = new ComparedTrees(0, 0, 0, 0, 0);

    /** Whether nothing differs in what could be read. */
    public boolean equal() {
        return added + removed + changed == 0;
    }

    /** The sums of two. */
    public ComparedTrees plus(ComparedTrees other) {
        return new ComparedTrees(added + other.added, removed + other.removed, changed + other.changed,
                same + other.same, unreadable + other.unreadable);
    }
}
