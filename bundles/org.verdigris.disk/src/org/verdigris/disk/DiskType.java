package org.verdigris.disk;

/**
 * How a virtual hard disk keeps its content; the number is the one in the file's footer.
 *
 * <p>Virtual Server's COM interface numbers the types differently, so these numbers must not be mixed with its own.
 */
public enum DiskType {
    /** All content lies in the file, byte for byte, followed by the footer. */
    FIXED(2),
    /** Blocks are added to the file when the guest first writes to them. */
    DYNAMIC(3),
    /** The file holds only the sectors in which the disk differs from its parent. */
    DIFFERENCING(4);

    private final int number;

    DiskType(int number) {
        this.number = number;
    }

    /** The number by which a footer names this type: 2, 3 or 4. */
    public int number() {
        return number;
    }
}
