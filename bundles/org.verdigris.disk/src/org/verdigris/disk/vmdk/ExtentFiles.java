package org.verdigris.disk.vmdk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vhd.ImageFile;
import org.verdigris.disk.vhd.Messages;

/** Opens the extents that a descriptor in a file of its own lists. */
final class ExtentFiles {

    private static final long SECTOR = SparseHeader.SECTOR;

    private final Path descriptor;
    private final String form;

    /** @param form what the descriptor calls the form of the disk */
    ExtentFiles(Path descriptor, String form) {
        this.descriptor = descriptor;
        this.form = form;
    }

    /**
     * Opens an extent.
     *
     * @throws RefusedException     if it is of a form that is not read, must not be read, or lies elsewhere
     * @throws DamagedDiskException if its file is not what the descriptor says
     */
    DiskContent open(Descriptor.Line line) throws IOException {
        if (line.noAccess()) {
            throw new RefusedException(Messages.text(Messages.Vmdk_noAccess, descriptor));
        }
        long bytes = line.sectors() * SECTOR;
        return switch (line.kind()) {
            case "ZERO" -> new ZeroExtent(bytes);
            case "FLAT", "VMFS" -> flat(file(line), line.start() * SECTOR, bytes);
            case "SPARSE" -> sparse(file(line), bytes);
            default -> throw new RefusedException(Messages.text(Messages.Vmdk_form, descriptor, form));
        };
    }

    /**
     * The file of an extent. A descriptor from elsewhere must not make us read any file of this computer, be it through
     * a link.
     */
    Path file(Descriptor.Line line) throws IOException {
        String name = line.file();
        try {
            Path file = Path.of(name);
            if (file.getRoot() == null && file.getNameCount() == 1 && !name.isEmpty() && name.indexOf('/') < 0
                    && name.indexOf('\\') < 0 && !name.equals("..") && !name.equals(".")) {
                Path sibling = descriptor.resolveSibling(file);
                Path folder = descriptor.toAbsolutePath().getParent().toRealPath();
                if (Files.notExists(sibling) || sibling.toRealPath().startsWith(folder)) {
                    return sibling;
                }
            }
        } catch (InvalidPathException e) {
            throw new RefusedException(Messages.text(Messages.Vmdk_extent, descriptor, name));
        }
        throw new RefusedException(Messages.text(Messages.Vmdk_extent, descriptor, name));
    }

    private static DiskContent flat(Path path, long start, long bytes) throws IOException {
        ImageFile file = ImageFile.open(path);
        if (!file.holds(start, bytes)) {
            file.close();
            throw VmdkDisk.damaged(path, "length");
        }
        return new FlatExtent(file, start, bytes);
    }

    private static DiskContent sparse(Path path, long bytes) throws IOException {
        ImageFile file = ImageFile.open(path);
        try {
            SparseExtent extent = new SparseExtent(file);
            if (extent.size() != bytes) {
                throw VmdkDisk.damaged(path, "header");
            }
            return extent;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }
}
