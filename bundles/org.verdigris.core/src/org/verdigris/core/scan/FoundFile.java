package org.verdigris.core.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

import org.verdigris.core.store.FileStamp;

/**
 * A file that may tell something about the estate.
 *
 * @param path     absolute path, through the folders that the administrator named
 * @param real     the same without symbolic links: one for all paths that lead to the file
 * @param kind     what its name says
 * @param size     bytes
 * @param modified nanoseconds since 1970-01-01 UTC
 */
record FoundFile(Path path, Path real, FileKind kind, long size, long modified) {

    static FoundFile of(Path path, Path real, FileKind kind, BasicFileAttributes attributes) {
        return new FoundFile(path, real, kind, attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    /** A file outside the folders that are searched. */
    static FoundFile outside(Path path, FileKind kind) throws IOException {
        return of(path, path.toRealPath(), kind, Files.readAttributes(path, BasicFileAttributes.class));
    }

    /** The same file, if another part of it lies in a second file. */
    FoundFile with(FoundFile part) {
        return new FoundFile(path, real, kind, size + part.size, Math.max(modified, part.modified));
    }

    /** @param dialect the dialect through which the file is read; empty for the shipped one */
    FileStamp stamp(String dialect) {
        boolean disk = kind == FileKind.DISK || kind == FileKind.UNDO_DISK;
        return new FileStamp(path, size, modified, disk ? "" : dialect);
    }
}
