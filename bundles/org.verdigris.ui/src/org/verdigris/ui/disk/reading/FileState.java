package org.verdigris.ui.disk.reading;

import java.time.Instant;
import java.util.List;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.ui.thing.DiskFacts;

/** As what the last scan found a disk and its parents: while this stays the same, nothing needs to be read again. */
public record FileState(List<Link> chain) {
    /** One file. */
    record Link(String path, Instant modified, Long size) {
    }

    public static FileState of(DiskImage disk) {
        return new FileState(DiskFacts.chain(disk).stream()
                .map(link -> new Link(link.getPath(), link.getModified(), link.getFileSize())).toList());
    }
}
