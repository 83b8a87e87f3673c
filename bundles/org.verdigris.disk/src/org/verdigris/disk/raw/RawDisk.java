package org.verdigris.disk.raw;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.vhd.ImageFile;

/**
 * The structures of one file.
 *
 * @param file       the file as it was given; of a split image the first part
 * @param fileSize   bytes of the file; of a split image the sum of its parts
 * @param structures those that have a place in the file, in the order footer, copy, header, locators, table; of a file
 *                   that is no virtual hard disk its first and its last bytes; none of an empty file
 * @see "VHD specification 1.0"
 */
public record RawDisk(Path file, long fileSize, List<RawStructure> structures) {

    public RawDisk {
        Objects.requireNonNull(file);
        structures = List.copyOf(structures);
    }

    /**
     * Reads the structures; not more than some ten kilobytes, however large the file is. A damaged file is no error:
     * what is there is told, and what cannot be right is marked.
     *
     * @throws NotADiskException if it is a folder, a pipe or another thing that is no file
     * @throws IOException       if the file cannot be opened or read
     */
    public static RawDisk read(Path file) throws IOException {
        try (ImageFile image = ImageFile.open(file)) {
            List<RawStructure> structures = new StructureSearch(file, image).run();
            return new RawDisk(file, image.length(), structures);
        }
    }
}
