package org.verdigris.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.disk.vhd.Run;
import org.verdigris.disk.vhd.Share;
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
    private final int owned;
    private final long size;

    private DiskChain(List<VhdImage> images, int owned) {
        this.images = images;
        this.owned = owned;
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
            List<VhdImage> images = search.images();
            return new DiskChain(images, images.size());
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
    public Extent extent(long position) throws IOException {
        Objects.checkIndex(position, size);
        long end = size;
        for (VhdImage image : images) {
            Share share = image.layer().share(position);
            end = Math.min(end, share.end());
            if (share.kind() != Share.Kind.PARENT) {
                return new Extent(share.kind() == Share.Kind.ZERO, end);
            }
        }
        return new Extent(true, end);
    }

    /**
     * Where this disk's content is known to be that of another one, because both come from the same files: the
     * difference of both is zero there.
     */
    public Extents difference(DiskChain other) throws IOException {
        List<VhdImage> deciding = new ArrayList<>();
        int common = common(other);
        deciding.addAll(images.subList(0, images.size() - common));
        deciding.addAll(other.images.subList(0, other.images.size() - common));
        return position -> difference(deciding, position);
    }

    private int common(DiskChain other) throws IOException {
        int count = 0;
        while (count < Math.min(images.size(), other.images.size())) {
            Path ours = images.get(images.size() - 1 - count).info().file();
            Path theirs = other.images.get(other.images.size() - 1 - count).info().file();
            if (!Files.isSameFile(ours, theirs)) {
                break;
            }
            count++;
        }
        return count;
    }

    private Extent difference(List<VhdImage> deciding, long position) throws IOException {
        long end = size;
        for (VhdImage image : deciding) {
            Share share = image.layer().share(position);
            end = Math.min(end, share.end());
            if (share.kind() != Share.Kind.PARENT) {
                return new Extent(false, end);
            }
        }
        return new Extent(true, end);
    }

    /** The disk that the leaf is a child of, with its own parents. They are these files, and closing closes none. */
    public Optional<DiskChain> parents() {
        return images.size() == 1 ? Optional.empty() : Optional.of(new DiskChain(images.subList(1, images.size()), 0));
    }

    /**
     * Opens a differencing disk over these disks, without looking for its parent. Closing closes its own file only.
     *
     * @throws DamagedDiskException if it is too broken to be read
     */
    public DiskChain openAbove(Path child) throws IOException {
        VhdImage image = VhdImage.open(child);
        try {
            image.layer();
        } catch (IOException e) {
            image.close();
            throw e;
        }
        List<VhdImage> all = new ArrayList<>(images);
        all.addFirst(image);
        return new DiskChain(List.copyOf(all), 1);
    }

    /** Closes the files that were opened for this. */
    @Override
    public void close() throws IOException {
        closeAll(images.subList(0, owned));
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
