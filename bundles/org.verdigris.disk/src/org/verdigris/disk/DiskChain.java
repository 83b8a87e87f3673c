package org.verdigris.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.verdigris.disk.vhd.Run;
import org.verdigris.disk.vhd.VhdImage;

/**
 * A disk together with all its parents, and the content that a guest sees through them.
 *
 * <p>A sector is read from the first disk, seen from the leaf, that has it. Where a parent is shorter than its child
 * the missing sectors are zero; where it is longer the surplus is invisible. The files stay open until this is closed.
 */
public final class DiskChain implements DiskContent {

    /** The longest chain that is followed; real ones have a handful of disks. */
    public static final int LONGEST = 1024;

    private final List<VhdImage> images;
    private final long size;

    private DiskChain(List<VhdImage> images) {
        this.images = images;
        this.size = images.getFirst().info().capacity();
    }

    /**
     * Opens a disk and finds its parents: the first of the {@linkplain ParentCandidates candidates} that is a virtual
     * hard disk with the wanted id is the parent.
     *
     * @throws NotADiskException      if the leaf is no virtual hard disk
     * @throws DamagedDiskException   if a disk of the chain is too broken to be read, or the chain is a circle or too
     *                                long
     * @throws MissingParentException if a parent is not found
     * @throws IOException            if a file cannot be opened or read
     */
    public static DiskChain open(Path leaf, PathMapping mapping) throws IOException {
        Objects.requireNonNull(mapping);
        try (ChainSearch search = new ChainSearch(leaf, mapping)) {
            return new DiskChain(search.images());
        }
    }

    /** The disks of the chain, the leaf first. */
    public List<DiskInfo> links() {
        return images.stream().map(VhdImage::info).toList();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void read(ByteBuffer target, long position) throws IOException {
        Objects.checkFromIndexSize(position, target.remaining(), size);
        ByteBuffer view = target.slice();
        List<Run> wanted = view.hasRemaining() ? List.of(new Run(0, view.remaining())) : List.of();
        for (VhdImage image : images) {
            if (wanted.isEmpty()) {
                break;
            }
            wanted = image.layer().read(view, position, wanted);
        }
        wanted.forEach(run -> run.zero(view));
        target.position(target.limit());
    }

    @Override
    public void close() throws IOException {
        closeAll(images);
    }

    /** Closes all of them, even if some resist. */
    static void closeAll(List<VhdImage> images) throws IOException {
        IOException failure = null;
        for (VhdImage image : images) {
            try {
                image.close();
            } catch (IOException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
