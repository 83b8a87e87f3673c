package org.verdigris.ui.estate;

/**
 * How far the reading of an estate is.
 *
 * @param name what is being read
 * @param found files found so far
 * @param done files read so far
 * @param total files to read, 0 while they are still being searched for
 */
public record ScanState(String name, int found, int done, int total) {
    ScanState found(int files) {
        return new ScanState(name, files, done, total);
    }

    ScanState reading(int read, int all) {
        return new ScanState(name, found, Math.max(done, read), all);
    }
}
