package org.verdigris.disk.vmdk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;
import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vhd.ImageFile;
import org.verdigris.disk.vhd.Messages;

/**
 * The content of a VMDK disk: one file with grains, packed ones as well, or a descriptor with flat or sparse extents
 * in the same folder. Snapshots are refused.
 *
 * @see "VMware Virtual Disk Format 5.0"
 */
public final class VmdkDisk implements DiskContent {

    private static final ByteBuffer SPARSE = ByteBuffer.wrap("KDMV".getBytes(StandardCharsets.ISO_8859_1));
    private static final ByteBuffer TEXT = ByteBuffer.wrap(Descriptor.START.getBytes(StandardCharsets.ISO_8859_1));
    private static final int LONGEST_DESCRIPTOR = 1 << 20;
    private static final long SECTOR = SparseHeader.SECTOR;

    private final TreeMap<Long, DiskContent> extents = new TreeMap<>();
    private final List<Path> files = new ArrayList<>();
    private long size;

    private VmdkDisk() {
    }

    /** Whether a file begins as one of these disks does. */
    public static boolean recognises(Path path) throws IOException {
        try (ImageFile file = ImageFile.open(path)) {
            return begins(file, SPARSE) || begins(file, TEXT);
        }
    }

    private static boolean begins(ImageFile file, ByteBuffer wanted) throws IOException {
        return file.holds(0, wanted.limit()) && file.bytes(0, wanted.limit()).equals(wanted);
    }

    /**
     * Opens a disk for reading.
     *
     * @throws NotADiskException    if the file does not begin as one
     * @throws RefusedException     if it is a snapshot, was not closed properly, or is of a form that is not read
     * @throws DamagedDiskException if its metadata do not lead to the content
     */
    public static VmdkDisk open(Path path) throws IOException {
        VmdkDisk disk = new VmdkDisk();
        try {
            disk.openAll(path);
            return disk;
        } catch (IOException | RuntimeException e) {
            disk.close();
            throw e;
        }
    }

    private void openAll(Path path) throws IOException {
        ImageFile file = ImageFile.open(path);
        boolean kept = false;
        try {
            files.add(path);
            if (begins(file, SPARSE)) {
                SparseExtent extent = new SparseExtent(file);
                Descriptor descriptor = embedded(file, extent.header());
                refuseForeign(path, descriptor);
                if (descriptor.values().isEmpty()) {
                    throw new RefusedException(Messages.text(Messages.Vmdk_part, path));
                }
                if (descriptor.lines().stream().anyMatch(Descriptor.Line::noAccess)) {
                    throw new RefusedException(Messages.text(Messages.Vmdk_noAccess, path));
                }
                if (descriptor.lines().size() != 1) {
                    throw new RefusedException(Messages.text(Messages.Vmdk_form, path, descriptor.form()));
                }
                add(extent);
                kept = extent.size() > 0;
            } else if (begins(file, TEXT)) {
                if (file.length() > LONGEST_DESCRIPTOR) {
                    throw damaged(path, "descriptor");
                }
                Descriptor descriptor = Descriptor.of(file.bytes(0, (int) file.length()));
                refuseForeign(path, descriptor);
                openExtents(path, descriptor);
            } else {
                throw new NotADiskException(Messages.text(Messages.NotADisk_unknown, path));
            }
        } finally {
            if (!kept) {
                file.close();
            }
        }
    }

    private static Descriptor embedded(ImageFile file, SparseHeader header) throws IOException {
        if (header.descriptor() == 0) {
            throw new RefusedException(Messages.text(Messages.Vmdk_part, file.path()));
        }
        boolean inside = header.descriptor() > 0 && header.descriptor() <= file.length() / SECTOR
                && header.descriptorSize() > 0 && header.descriptorSize() <= LONGEST_DESCRIPTOR / SECTOR
                && file.holds(header.descriptor() * SECTOR, header.descriptorSize() * SECTOR);
        if (!inside) {
            throw damaged(file.path(), "descriptor");
        }
        return Descriptor.of(file.bytes(header.descriptor() * SECTOR, (int) (header.descriptorSize() * SECTOR)));
    }

    private static void refuseForeign(Path path, Descriptor descriptor) throws RefusedException {
        if (descriptor.parent().isPresent()) {
            throw new RefusedException(Messages.text(Messages.Vmdk_child, path, descriptor.parent().get()));
        }
    }

    private void openExtents(Path path, Descriptor descriptor) throws IOException {
        if (descriptor.lines().isEmpty() || descriptor.lines().size() > Descriptor.MOST_EXTENTS) {
            throw damaged(path, "descriptor");
        }
        ExtentFiles opening = new ExtentFiles(path, descriptor.form());
        for (Descriptor.Line line : descriptor.lines()) {
            if (line.sectors() == 0 || line.sectors() * SECTOR > Long.MAX_VALUE / 4 - size) {
                throw damaged(path, "descriptor");
            }
            add(opening.open(line));
            if (!line.isZero()) {
                files.add(opening.file(line));
            }
        }
    }

    private void add(DiskContent extent) {
        if (extent.size() > 0) {
            extents.put(size, extent);
            size += extent.size();
        }
    }

    static DamagedDiskException damaged(Path path, String structure) {
        return new DamagedDiskException("VMDK", Messages.text(Messages.Vmdk_damaged, path, structure));
    }

    /** The files of the disk, the one that was named first. */
    public List<Path> files() {
        return List.copyOf(files);
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void read(ByteBuffer target, long position) throws IOException {
        Objects.checkFromIndexSize(position, target.remaining(), size);
        ByteBuffer view = target.slice();
        long at = position;
        while (view.hasRemaining()) {
            Map.Entry<Long, DiskContent> extent = extents.floorEntry(at);
            long within = at - extent.getKey();
            int count = (int) Math.min(view.remaining(), extent.getValue().size() - within);
            extent.getValue().read(view.slice(view.position(), count), within);
            view.position(view.position() + count);
            at += count;
        }
        target.position(target.limit());
    }

    @Override
    public Extent extent(long position) throws IOException {
        Objects.checkIndex(position, size);
        Map.Entry<Long, DiskContent> extent = extents.floorEntry(position);
        Extent known = extent.getValue().extent(position - extent.getKey());
        return new Extent(known.zero(), extent.getKey() + known.end());
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (DiskContent extent : extents.values()) {
            try {
                extent.close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
