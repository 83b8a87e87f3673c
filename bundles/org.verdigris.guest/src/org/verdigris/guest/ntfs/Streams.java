package org.verdigris.guest.ntfs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.bytes.BytesContent;
import org.verdigris.guest.bytes.RunContent;
import org.verdigris.guest.bytes.Runs;
import org.verdigris.guest.bytes.Structure;

/** Opens the streams of files: attributes, wherever their bytes lie. */
record Streams(DiskContent volume, NtfsBoot boot) {

    /** Compression exists with clusters up to 4 KiB, in units of 16. */
    private static final int LARGEST_UNIT = 64 * 1024;

    /**
     * The content of an attribute.
     *
     * @throws DamagedVolumeException if its pieces do not fit together, or there is none
     */
    DiskContent open(FileRecord file, int type, String name) throws IOException {
        return open(file.pieces(type, name));
    }

    private DiskContent open(List<Attribute> pieces) throws IOException {
        if (pieces.isEmpty()) {
            throw new DamagedVolumeException(Messages.Attribute_damaged);
        }
        Attribute first = pieces.getFirst();
        if (first.resident()) {
            return new BytesContent(first.value());
        }
        Runs runs = runs(pieces);
        long size = first.size();
        long initialised = first.initialised();
        if (size < 0 || initialised < 0 || (size - 1) / boot.clusterBytes() >= runs.clusters() && size > 0) {
            throw new DamagedVolumeException(Messages.Runs_damaged);
        }
        if (!first.compressed()) {
            return new RunContent(volume, runs, 0, boot.clusterBytes(), initialised, size);
        }
        int unit = first.compressionUnit() > 4 ? Integer.MAX_VALUE : 1 << first.compressionUnit();
        if (unit > LARGEST_UNIT / boot.clusterBytes()) {
            throw new DamagedVolumeException(Messages.Compression_damaged);
        }
        return new CompressedContent(volume, runs, boot.clusterBytes(), unit, initialised, size);
    }

    /**
     * The whole content of a small attribute.
     *
     * @param most bytes
     * @throws DamagedVolumeException if it is damaged or has more
     */
    ByteBuffer read(List<Attribute> pieces, int most) throws IOException {
        DiskContent content = open(pieces);
        if (content.size() > most) {
            throw new DamagedVolumeException(Messages.Attribute_damaged);
        }
        return Structure.read(content, 0, (int) content.size());
    }

    /** Where an attribute lies; empty if there is none, or it lies in the record itself. */
    Optional<Runs> runs(FileRecord file, int type, String name) throws IOException {
        List<Attribute> pieces = file.pieces(type, name);
        return pieces.isEmpty() || pieces.getFirst().resident() ? Optional.empty() : Optional.of(runs(pieces));
    }

    /** Where the pieces of an attribute lie, which must be complete and in order. */
    Runs runs(List<Attribute> pieces) throws IOException {
        Runs runs = new Runs();
        for (Attribute piece : pieces) {
            if (piece.resident()) {
                throw new DamagedVolumeException(Messages.Attribute_damaged);
            }
            piece.addRuns(runs, boot.clusters());
        }
        return runs;
    }
}
