package org.verdigris.disk.write;

/** What a new file is to be. */
public enum DiskFormat {
    /** The content and nothing else. */
    RAW,
    /** The content followed by a footer. */
    FIXED,
    /** Only blocks that hold data. */
    DYNAMIC,
    /** An empty child that shows its parent's content until it is written to. */
    DIFFERENCING
}
