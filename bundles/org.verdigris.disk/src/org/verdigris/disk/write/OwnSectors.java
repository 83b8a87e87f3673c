package org.verdigris.disk.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.verdigris.disk.vhd.Layer;
import org.verdigris.disk.vhd.Run;
import org.verdigris.disk.vhd.Share;
import org.verdigris.disk.vhd.VhdImage;

/** What differencing disks that lie on top of each other have of their own, seen from above. */
final class OwnSectors implements Closeable {

    private final List<VhdImage> images = new ArrayList<>();
    private final List<Layer> layers = new ArrayList<>();

    /** Opens the disks, the topmost first; what lies below the last is not looked at. */
    static OwnSectors open(List<Path> files) throws IOException {
        OwnSectors sectors = new OwnSectors();
        try {
            for (Path file : files) {
                VhdImage image = VhdImage.open(file);
                sectors.images.add(image);
                sectors.layers.add(image.layer());
            }
            return sectors;
        } catch (IOException | RuntimeException e) {
            sectors.close();
            throw e;
        }
    }

    /** Bytes of content. */
    long size() {
        return images.getFirst().info().capacity();
    }

    /** The first position from this one on at which a disk may have something; the size if there is none. */
    long next(long position) throws IOException {
        long first = size();
        for (Layer layer : layers) {
            first = Math.min(first, next(layer, position, first));
        }
        return first;
    }

    private static long next(Layer layer, long position, long end) throws IOException {
        long at = position;
        while (at < end) {
            Share share = layer.share(at);
            if (share.kind() != Share.Kind.PARENT) {
                return at;
            }
            at = share.end();
        }
        return end;
    }

    /**
     * Reads what the disks have at a position into a buffer, from its index 0 to its limit.
     *
     * @return the parts of the buffer that were read, ascending
     */
    List<Run> read(ByteBuffer view, long position) throws IOException {
        List<Run> missing = List.of(new Run(0, view.limit()));
        for (Layer layer : layers) {
            if (!missing.isEmpty()) {
                missing = layer.read(view, position, missing);
            }
        }
        List<Run> found = new ArrayList<>();
        int at = 0;
        for (Run gap : missing) {
            add(found, at, gap.from());
            at = gap.from() + gap.length();
        }
        add(found, at, view.limit());
        return found;
    }

    private static void add(List<Run> found, int from, int to) {
        if (from < to) {
            found.add(new Run(from, to - from));
        }
    }

    @Override
    public void close() throws IOException {
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
