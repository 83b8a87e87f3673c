package org.verdigris.core.scan;

import java.nio.file.Path;

/** What a file that a machine names by an absolute and a relative path turned out to be. */
public sealed interface Resolution {

    /** No file is named. */
    record Nothing() implements Resolution {
    }

    /** A drive of the host is named by its letter. */
    record HostDrive() implements Resolution {
    }

    /**
     * One file was found.
     *
     * @param doubtful whether the path that ought to be absolute is relative, and leads elsewhere than the relative one
     */
    record Found(Path file, boolean doubtful) implements Resolution {
    }

    /** The two paths lead to two files; the first is taken to be meant. */
    record TwoFiles(Path relative, Path absolute) implements Resolution {
    }

    /**
     * There is no such file here.
     *
     * @param named    the path as the machine gives it
     * @param unmapped whether the path is absolute and nobody said which local folder it belongs to
     */
    record Missing(String named, boolean unmapped) implements Resolution {
    }
}
