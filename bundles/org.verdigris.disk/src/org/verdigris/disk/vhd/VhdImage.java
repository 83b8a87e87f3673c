package org.verdigris.disk.vhd;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.Severity;

/** One open virtual hard disk file: its metadata and its own share of the content. */
public final class VhdImage implements Closeable {

    /** The rules without which blocks cannot be found or understood. */
    private static final Set<String> WAY_TO_THE_BLOCKS = Set.of("F08", "F10", "H01", "H04", "H05", "H06", "H07", "H08");

    private final ImageFile file;
    private final MetadataReader metadata;
    private final DiskInfo info;
    private Layer layer;

    private VhdImage(ImageFile file) throws IOException {
        this.file = file;
        this.metadata = new MetadataReader(file);
        this.info = metadata.read();
    }

    /** Opens a file and reads its metadata, with the exceptions of {@link DiskInfo#read(Path)}. */
    public static VhdImage open(Path path) throws IOException {
        ImageFile file = ImageFile.open(path);
        try {
            return new VhdImage(file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Reads the metadata of a file as it will be once it is altered, with the same exceptions. */
    public static VhdImage open(Path path, Alteration alteration) throws IOException {
        ImageFile file = ImageFile.altered(path, alteration);
        try {
            return new VhdImage(file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** The dynamic header, if the file has one where its footer says. */
    public Optional<Piece> header() throws IOException {
        return DynamicHeader.of(file, metadata.footer()).filter(header -> info.type() != DiskType.FIXED)
                .map(header -> new Piece(header.offset(), header.bytes()));
    }

    /** Where the part of the file ends that can hold data; behind it lies the footer, if it is where it belongs. */
    public long dataEnd() {
        return metadata.dataEnd();
    }

    /** Where XenServer's map of full blocks lies; its header is the sector before it. */
    public Optional<Region> fullBlocks() {
        return metadata.fullBlocks();
    }

    /** A new buffer with bytes of the file. */
    public ByteBuffer bytes(long offset, int count) throws IOException {
        return file.bytes(offset, count);
    }

    /** Bytes of the file. */
    public long length() {
        return file.length();
    }

    /** The metadata, as read when the file was opened. */
    public DiskInfo info() {
        return info;
    }

    /**
     * The content of this file alone. To be called once before other threads read.
     *
     * @throws DamagedDiskException if the metadata does not lead to the content
     */
    public Layer layer() throws DamagedDiskException {
        if (layer == null) {
            layer = newLayer();
        }
        return layer;
    }

    /** The 512 bytes of the footer that is believed, from 0 to the limit. */
    public ByteBuffer footer() {
        return metadata.footer().bytes().duplicate().clear();
    }

    /** How a differencing disk records its parent; empty for others. A locator without a readable text is left out. */
    public Optional<ParentRecord> parentRecord() throws IOException {
        if (info.type() != DiskType.DIFFERENCING) {
            return Optional.empty();
        }
        Optional<DynamicHeader> header = DynamicHeader.of(file, metadata.footer());
        return header.isEmpty() ? Optional.empty() : Optional.of(header.get().parentRecord(file));
    }

    /** The blocks as they lie in the file; empty for a fixed disk and where the metadata does not lead to them. */
    public Optional<BlockFile> blocks() {
        return obstacle().isPresent() ? Optional.empty()
                : metadata.shape().map(shape -> new BlockFile(file, shape, metadata.locators(), metadata.fullBlocks()));
    }

    /** What keeps the blocks from being found or understood. */
    private Optional<Flaw> obstacle() {
        return info.flaws().stream().filter(flaw -> flaw.severity() == Severity.ERROR)
                .filter(flaw -> WAY_TO_THE_BLOCKS.contains(flaw.rule())).findFirst();
    }

    private Layer newLayer() throws DamagedDiskException {
        if (info.type() == DiskType.FIXED) {
            return new FixedLayer(file, info.capacity(), metadata.dataEnd());
        }
        Optional<Flaw> found = obstacle();
        if (found.isPresent()) {
            throw new DamagedDiskException(found.get().rule(),
                    Messages.text(Messages.Damaged_content, info.file(), found.get().message()));
        }
        return new BlockLayer(file, info.capacity(), metadata.shape().orElseThrow(),
                info.type() == DiskType.DIFFERENCING);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
