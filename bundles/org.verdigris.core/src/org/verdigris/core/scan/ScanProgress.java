package org.verdigris.core.scan;

import java.nio.file.Path;

/** Whoever waits for a scan. All methods may be called from several threads, often, and must return quickly. */
public interface ScanProgress {

    /** The folders are being searched; this many machines, networks and disks were found so far. */
    void searching(int filesFound);

    /** Files are being read that are new or have changed since they were last read; not called if there are none. */
    void reading(int done, int total, Path current);

    /** Whether the scan is to stop. It is asked at least ten times a second. */
    boolean cancelled();

    /** Nobody waits and nobody stops it. */
    static ScanProgress none() {
        return new ScanProgress() {
            @Override
            public void searching(int filesFound) {
                // nobody waits
            }

            @Override
            public void reading(int done, int total, Path current) {
                // nobody waits
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
