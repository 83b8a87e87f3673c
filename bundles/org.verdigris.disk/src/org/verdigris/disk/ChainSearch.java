package org.verdigris.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.vhd.VhdImage;

/**
 * Opens a chain from its leaf to its root, step by step: recursion would let a hostile chain exhaust the stack. As a
 * parent is taken by its id, an id that comes twice is a circle, also of copies that differ in their names. Closing
 * this closes what was opened, unless the whole chain was handed out.
 */
final class ChainSearch implements Closeable {

    private final Path leaf;
    private final PathMapping mapping;
    private final List<VhdImage> images = new ArrayList<>();
    private final Set<DiskId> ids = new HashSet<>();
    private boolean complete;

    ChainSearch(Path leaf, PathMapping mapping) {
        this.leaf = leaf;
        this.mapping = mapping;
    }

    /** All images, the leaf first; the caller closes them. */
    List<VhdImage> images() throws IOException {
        DiskInfo child = add(VhdImage.open(leaf));
        while (child.type() == DiskType.DIFFERENCING) {
            if (images.size() == DiskChain.LONGEST) {
                throw new DamagedDiskException("C06", Messages.text(Messages.Chain_tooLong, leaf, DiskChain.LONGEST));
            }
            child = add(parent(child));
        }
        complete = true;
        return List.copyOf(images);
    }

    @Override
    public void close() throws IOException {
        if (!complete) {
            DiskChain.closeAll(images);
        }
    }

    /** Takes an image into the chain and makes sure that its content can be read. */
    private DiskInfo add(VhdImage image) throws IOException {
        images.add(image);
        ids.add(image.info().id());
        image.layer();
        return image.info();
    }

    private VhdImage parent(DiskInfo child) throws IOException {
        DiskId wanted = child.parent().map(ParentLink::id).orElseThrow();
        if (wanted.isNull()) {
            throw missing(Messages.Chain_nullParent, child.file());
        }
        if (ids.contains(wanted)) {
            throw new DamagedDiskException("C06", Messages.text(Messages.Chain_circle, child.file(), wanted));
        }
        List<Path> candidates = ParentCandidates.of(child, mapping);
        for (Path candidate : candidates) {
            Optional<VhdImage> image = verified(candidate, wanted);
            if (image.isPresent()) {
                return image.get();
            }
        }
        String name = child.parent().map(ParentLink::name).orElse("");
        throw candidates.isEmpty()
                ? missing(Messages.Chain_notFound, child.file(), name, wanted)
                : missing(Messages.Chain_otherDisk, child.file(), wanted, candidates.getFirst());
    }

    /** The image at this path if it has the wanted id; what cannot be read is not the parent that is looked for. */
    private static Optional<VhdImage> verified(Path candidate, DiskId wanted) throws IOException {
        VhdImage image;
        try {
            image = VhdImage.open(candidate);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        if (image.info().id().equals(wanted)) {
            return Optional.of(image);
        }
        image.close();
        return Optional.empty();
    }

    private static MissingParentException missing(String message, Object... values) {
        return new MissingParentException(Messages.text(message, values));
    }
}
