package org.verdigris.core.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collection;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.VirtualMachine;

/** What changes of a file without a change of its time, so that it is looked at in every scan. */
public final class FileMarks {
    private final Crew crew;

    FileMarks(Crew crew) {
        this.crew = crew;
    }

    /** Which disks may not be written, and how large and old the saved states are; what cannot be seen stays absent. */
    void add(Collection<DiskImage> disks, Collection<VirtualMachine> machines) throws InterruptedException {
        disks.forEach(disk -> crew.submit(() -> mark(disk)));
        machines.stream().map(VirtualMachine::getSavedState)
                .filter(state -> state != null && state.getResolved() != null)
                .forEach(state -> crew.submit(() -> mark(state)));
        crew.await(() -> {});
    }

    /** Says of a disk whether its file may be written; absent where it cannot be seen. */
    public static void mark(DiskImage disk) {
        try {
            disk.setReadOnly(isReadOnly(Path.of(disk.getPath())));
        } catch (IOException unknown) { // it may be gone since it was found
            disk.setReadOnly(null);
        }
    }

    private static Boolean isReadOnly(Path file) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix != null) {
            return !posix.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE);
        }
        DosFileAttributeView dos = Files.getFileAttributeView(file, DosFileAttributeView.class);
        return dos == null ? null : dos.readAttributes().isReadOnly();
    }

    private static void mark(FileReference state) {
        try {
            BasicFileAttributes file = Files.readAttributes(Path.of(state.getResolved()), BasicFileAttributes.class);
            state.setFileSize(file.size());
            state.setModified(file.lastModifiedTime().toInstant());
        } catch (IOException unknown) { // as above
            state.setFileSize(null);
        }
    }
}
