package org.verdigris.core.machine;

/** What a copy of a machine gets for one of its disks. */
public enum DiskCopy {
    /** A copy of the disk; if it has a parent, the copy has the same parent. */
    COPY,
    /** A copy of all that the machine sees, through undo disk and parents, in one disk without a parent. */
    WHOLE,
    /** A child of the disk, which from then on nobody may write to. */
    CHILD,
    /** A child of the disk, and the machine itself gets another: both write to their own. */
    SHARE,
    /** No disk. */
    SKIP
}
