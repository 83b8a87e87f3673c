package org.verdigris.guest.compare;

import java.io.IOException;

import org.verdigris.guest.GuestFile;

/** Knows of files without reading them that their contents are the same, as of a child and its parent in a chain. */
@FunctionalInterface
public interface SamePlaces {

    /** Nothing is known. */
    SamePlaces UNKNOWN = (before, after) -> false;

    /** Whether the unnamed contents of both are known to be equal to the byte. */
    boolean sameContent(GuestFile before, GuestFile after) throws IOException;
}
