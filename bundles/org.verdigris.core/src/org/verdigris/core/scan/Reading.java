package org.verdigris.core.scan;

import org.verdigris.core.store.Facts;

/** Reads the facts of one file; called from several threads. */
interface Reading {

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
