package org.verdigris.cli.disk;

import org.verdigris.disk.change.FreeSpace;
import org.verdigris.guest.trim.GuestFreeSpace;
import org.verdigris.guest.trim.TrimOptions;

import picocli.CommandLine.Option;

/** What goes of a disk beside the space that its guest's file systems do not use. */
final class UnusedOptions {

    @Option(names = "--drop-page-file")
    private boolean pageFile;

    @Option(names = "--drop-hibernation-file")
    private boolean hibernationFile;

    /** Whether anything but free space was named. */
    boolean nameFiles() {
        return pageFile || hibernationFile;
    }

    /** What is known of a guest's disk with these options. */
    FreeSpace knowledge() {
        return new GuestFreeSpace(new TrimOptions(pageFile, hibernationFile));
    }
}
