package org.verdigris.ui.disk.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.scan.HostPlacement;
import org.verdigris.guest.volume.GuestDisk;

/**
 * A disk for one page: opened when something is to be read, shared by what reads at the same time, and closed soon after
 * the last reading, so that the files are never held for long: on Windows an open file cannot be replaced. A disk whose
 * files have changed meanwhile is opened anew. May be used in any thread.
 */
final class DiskAccess {
    /** What is done with the disk while it is open. */
    @FunctionalInterface
    interface Use<T> {
        T of(GuestDisk disk) throws IOException;
    }

    private record Stamp(long size, FileTime modified) {
        static List<Stamp> of(List<Path> files) throws IOException {
            List<Stamp> stamps = new ArrayList<>();
            for (Path file : files) {
                stamps.add(new Stamp(Files.size(file), Files.getLastModifiedTime(file)));
            }
            return stamps;
        }
    }

    private record Opened(GuestDisk disk, List<Stamp> stamps) {
    }

    private static final long IDLE_MILLISECONDS = 3000;

    private final List<Path> files;
    private final EstateDefinition estate;
    private final Job closing;
    private Opened opened;
    private int users;
    private boolean released;

    /**
     * @param files  the disk and its parents
     * @param estate which says where the paths lie by which the disks name each other
     */
    DiskAccess(List<Path> files, EstateDefinition estate) {
        this.files = List.copyOf(files);
        this.estate = estate;
        closing = Job.createSystem(FilesMessages.DiskAccess_closing, (ICoreRunnable) monitor -> closeIfIdle());
    }

    /** The disk and its parents. */
    List<Path> files() {
        return files;
    }

    /** Opens the disk once more, for work that goes on when this access has ended. The caller closes it. */
    GuestDisk open() throws IOException {
        Path file = files.getFirst();
        return GuestDisk.open(file, new HostPlacement(estate).mapping(file));
    }

    /** Does something with the open disk; it must not be used afterwards. */
    <T> T use(Use<T> use) throws IOException {
        GuestDisk disk = enter();
        try {
            return use.of(disk);
        } finally {
            leave();
        }
    }

    private synchronized GuestDisk enter() throws IOException {
        closing.cancel();
        released = false;
        List<Stamp> now = Stamp.of(files);
        if (opened != null && users == 0 && !opened.stamps().equals(now)) {
            close();
        }
        if (opened == null) {
            opened = new Opened(open(), now);
        }
        users++;
        return opened.disk();
    }

    private synchronized void leave() {
        users--;
        if (users == 0) {
            closing.schedule(released ? 0 : IDLE_MILLISECONDS);
        }
    }

    /** Closes the disk as soon as nothing is being read from it. Does not wait for that. */
    void release() {
        closing.cancel();
        Job.createSystem(FilesMessages.DiskAccess_closing, monitor -> {
            synchronized (this) {
                released = true;
                closeIfIdle();
            }
        }).schedule();
    }

    private synchronized void closeIfIdle() {
        if (users == 0) {
            close();
        }
    }

    private void close() {
        if (opened != null) {
            try {
                opened.disk().close();
            } catch (IOException e) { // nothing was written, so nothing is lost
                ILog.of(DiskAccess.class).warn("A disk did not close: " + files.getFirst(), e);
            }
            opened = null;
        }
    }

    /** Whether the files are open now. */
    synchronized boolean isOpen() {
        return opened != null;
    }
}
