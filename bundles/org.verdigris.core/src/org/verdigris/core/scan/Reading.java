package org.verdigris.core.scan;

import org.verdigris.core.store.Facts;
import org.verdigris.core.store.FileStamp;

/** Reads the facts of one file; called from several threads. */
interface Reading {

    /** The file as it is now and as it would be read: facts with an equal stamp need not be read again. */
    default FileStamp stamp(FoundFile file) {
        return file.stamp("");
    }

    /** Never fails: a file that cannot be read has that as its fact. */
    Outcome read(FoundFile file);

    /**
     * What reading came to.
     *
     * @param lasting whether the same file, unchanged, would always come to the same, so that it can be remembered;
     *                not so if access was refused or the share failed
     */
    record Outcome(Facts facts, boolean lasting) {
    }
}
