package org.verdigris.guest.tests.trim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A file with a volume that other programs make, fill and describe. */
interface Inhabited {

    /** Bytes of a file that is deleted each time. */
    int LARGE = 1_500_000;

    /** The file. */
    Path file();

    /** The type byte that fits in a partition table. */
    int type();

    /** Makes some files and deletes some, so that what is free holds old data, that of a large file too. */
    void live(Random random) throws IOException;

    /** The files of a volume like this one with a hash of their content, as another program reads them. */
    Map<String, String> files(Path volume) throws IOException;

    /** How many clusters another program says are used; FAT counts from cluster 2. */
    long usedClusters() throws IOException;

    /** Which ones, if another program tells. */
    Optional<BitSet> usedSet() throws IOException;

    /** Fails if another program finds something to mend in a volume like this one. */
    void assertSound(Path volume) throws IOException;
}
