package org.verdigris.disk.repair;

/**
 * What becomes of data in sectors of a dynamically expanding disk that are not marked as written. Programs that heed
 * the marks read zeros there, others read the data; which is right, only the administrator can know.
 */
public enum UnmarkedSectors {
    /** They are not looked at. */
    LEAVE,
    /** The data become zero. */
    ZERO,
    /** The sectors are marked as written. */
    KEEP
}
