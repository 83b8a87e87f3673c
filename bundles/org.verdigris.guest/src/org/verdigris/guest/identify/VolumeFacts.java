package org.verdigris.guest.identify;

import java.util.List;
import java.util.Optional;

import org.verdigris.guest.FileSystemKind;
import org.verdigris.guest.volume.Partition;

/**
 * What lies in a partition.
 *
 * @param kind   its file system, as its first sectors tell
 * @param label  its label, empty text if it has none
 * @param free   bytes that its files do not use
 * @param doubts a sentence for each sign that it was not left in order; empty if it is clean
 * @param heads  the number of heads in the boot sector of an NTFS volume, which Windows 2000 to 2003 start by
 */
public record VolumeFacts(Partition partition, FileSystemKind kind, Fact<String> label, Fact<Long> free,
        Fact<List<String>> doubts, Optional<Integer> heads) {
}
