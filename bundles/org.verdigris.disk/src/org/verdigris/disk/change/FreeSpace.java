package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.verdigris.disk.ByteRanges;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;

/** Knows what of a disk's content its guest does not need. */
@FunctionalInterface
public interface FreeSpace {

    /**
     * What nobody needs.
     *
     * @param ranges     content that may become anything: the guest would not miss it
     * @param findings   a sentence for each volume that says how much of it is not used
     * @param objections a sentence for each volume that is left alone, and why; with the name of the file
     */
    record Found(ByteRanges ranges, List<String> findings, List<String> objections) {

        public Found {
            Objects.requireNonNull(ranges);
            findings = List.copyOf(findings);
            objections = List.copyOf(objections);
        }
    }

    /**
     * Looks what nobody needs; the same for the same content. Whatever is in doubt is needed.
     *
     * @param disk    the file, for sentences
     * @param content what its guest sees, through all parents; not to be closed
     * @throws RefusedException   if nothing of this disk may be left out; the message says why and what to do
     * @throws CancelledException if the listener wants no more
     */
    Found find(Path disk, DiskContent content, Progress progress) throws IOException;
}
