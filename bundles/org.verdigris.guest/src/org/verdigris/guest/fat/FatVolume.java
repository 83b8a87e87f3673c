package org.verdigris.guest.fat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.Allocation;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.FileSystemKind;
import org.verdigris.guest.FileTimes;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.Listing;
import org.verdigris.guest.Messages;
import org.verdigris.guest.NamedStream;
import org.verdigris.guest.VolumeState;
import org.verdigris.guest.bytes.BytesContent;
import org.verdigris.guest.bytes.RunContent;
import org.verdigris.guest.bytes.Slice;
import org.verdigris.guest.bytes.Structure;

/** A FAT12, FAT16 or FAT32 volume. */
public final class FatVolume implements GuestFileSystem {

    private static final int SECTOR = 512;
    private static final int COMPARED = 64 * 1024;
    /** A folder has at most 65536 entries of 32 bytes. */
    private static final int MOST_FOLDER_BYTES = 2 * 1024 * 1024;

    private final DiskContent volume;
    private final FatGeometry geometry;
    private final FatTable table;
    private final Charset oem;

    private FatVolume(DiskContent volume, FatGeometry geometry, Charset oem) throws IOException {
        this.volume = volume;
        this.geometry = geometry;
        this.table = new FatTable(volume, geometry);
        this.oem = oem;
    }

    /** Which kind a boot sector of 512 bytes belongs to, if it is one of a FAT volume. */
    public static Optional<FileSystemKind> kind(ByteBuffer boot) {
        return FatGeometry.of(boot).map(FatGeometry::kind);
    }

    /**
     * Opens a volume whose short names are in code page 850, that of DOS in western Europe. That of the USA, 437, has
     * all its letters at the same places, so that this one suits both.
     */
    public static FatVolume open(DiskContent volume) throws IOException {
        return open(volume, Charset.isSupported("IBM850") ? Charset.forName("IBM850") : StandardCharsets.ISO_8859_1);
    }

    /**
     * Opens a volume.
     *
     * @param oem the code page of the guest's short names
     * @throws DamagedVolumeException if it has no sound boot sector or is cut off inside its table
     */
    public static FatVolume open(DiskContent volume, Charset oem) throws IOException {
        Objects.requireNonNull(oem);
        FatGeometry geometry = FatGeometry.of(Structure.read(volume, 0, SECTOR))
                .orElseThrow(() -> new DamagedVolumeException(Messages.Fat_boot));
        return new FatVolume(volume, geometry, oem);
    }

    @Override
    public FileSystemKind kind() {
        return geometry.kind();
    }

    @Override
    public Optional<String> label() throws IOException {
        return folder(root(), new ArrayList<>()).label();
    }

    @Override
    public VolumeState state() throws IOException {
        List<String> doubts = new ArrayList<>();
        long marks = table.entry(1);
        boolean dirty = switch (geometry.kind()) {
            case FAT12 -> false;
            case FAT16 -> (marks & 0xC000) != 0xC000;
            default -> (marks & 0x0C000000) != 0x0C000000;
        };
        if (dirty || (geometry.state() & 1) != 0) {
            doubts.add(Messages.Fat_dirty);
        }
        if (geometry.mirrored() && geometry.tables() == 2 && !tablesAreEqual()) {
            doubts.add(Messages.Fat_tablesDiffer);
        }
        return new VolumeState(doubts);
    }

    private boolean tablesAreEqual() throws IOException {
        for (long at = 0; at < geometry.fatBytes(); at += COMPARED) {
            int length = (int) Math.min(COMPARED, geometry.fatBytes() - at);
            ByteBuffer one = Structure.read(volume, geometry.firstFatAt() + at, length);
            ByteBuffer other = Structure.read(volume, geometry.firstFatAt() + geometry.fatBytes() + at, length);
            if (!one.equals(other)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Follows the chains of all files and folders. To be done before anything is concluded from {@link #allocation()}.
     *
     * @return a sentence for each fault, not all if there are many; empty if there is none
     * @throws org.verdigris.disk.CancelledException if the listener wants no more
     */
    public List<String> verify(Progress progress) throws IOException {
        return new FatVerification(this, table, geometry).run(progress);
    }

    @Override
    public Allocation allocation() {
        return table.allocation();
    }

    @Override
    public GuestFile root() {
        return new GuestFile("", GuestFile.Kind.FOLDER, geometry.rootCluster(), 0, Set.of(), FileTimes.NONE,
                Optional.empty(), Optional.empty());
    }

    @Override
    public Listing list(GuestFile folder) throws IOException {
        List<String> warnings = new ArrayList<>();
        return new Listing(folder(folder, warnings).files(), warnings);
    }

    private FatFolder folder(GuestFile folder, List<String> warnings) throws IOException {
        if (!folder.isFolder()) {
            throw new RefusedException(Messages.text(Messages.File_noFolder, folder.name()));
        }
        DiskContent content = folderContent(folder, warnings);
        ByteBuffer entries = Structure.read(content, 0, (int) Math.min(content.size(), MOST_FOLDER_BYTES));
        return new FatFolder(entries, geometry.kind(), oem);
    }

    private DiskContent folderContent(GuestFile folder, List<String> warnings) throws IOException {
        if (folder.id() == 0 && folder.name().isEmpty()) {
            if (!Structure.contains(volume, geometry.rootAt(), geometry.rootBytes())) {
                throw new DamagedVolumeException(Messages.text(Messages.Structure_outside, geometry.rootBytes(),
                        geometry.rootAt()));
            }
            return new Slice(volume, geometry.rootAt(), geometry.rootBytes());
        }
        FatTable.Chain chain = table.chain(folder.id(), Math.max(1, MOST_FOLDER_BYTES / geometry.clusterBytes()));
        if (chain.broken()) {
            if (chain.runs().clusters() == 0) {
                throw new DamagedVolumeException(Messages.text(Messages.Fat_chain, folder.name()));
            }
            warnings.add(Messages.text(Messages.Fat_chain, folder.name()));
        }
        return content(chain, chain.runs().clusters() * geometry.clusterBytes());
    }

    private DiskContent content(FatTable.Chain chain, long size) {
        return new RunContent(volume, chain.runs(), geometry.dataAt() - 2L * geometry.clusterBytes(),
                geometry.clusterBytes(), size, size);
    }

    @Override
    public Optional<GuestFile> find(GuestFile folder, String name) throws IOException {
        List<GuestFile> files = list(folder).files();
        return first(files, file -> file.name().equals(name))
                .or(() -> first(files, file -> file.name().equalsIgnoreCase(name)))
                .or(() -> first(files, file -> file.shortName().filter(name::equalsIgnoreCase).isPresent()));
    }

    private static Optional<GuestFile> first(List<GuestFile> files, Predicate<GuestFile> wanted) {
        return files.stream().filter(wanted).findFirst();
    }

    @Override
    public List<NamedStream> streams(GuestFile file) {
        return List.of();
    }

    @Override
    public DiskContent open(GuestFile file) throws IOException {
        if (file.kind() != GuestFile.Kind.FILE) {
            throw new RefusedException(Messages.text(Messages.File_noContent, file.name()));
        }
        return file.size() == 0 ? new BytesContent(ByteBuffer.allocate(0)) : content(chain(file), file.size());
    }

    private FatTable.Chain chain(GuestFile file) throws IOException {
        long needed = (file.size() + geometry.clusterBytes() - 1) / geometry.clusterBytes();
        FatTable.Chain chain = table.chain(file.id(), Math.min(needed, geometry.clusters()));
        if (chain.runs().clusters() < needed) {
            throw new DamagedVolumeException(Messages.text(Messages.Fat_chain, file.name()));
        }
        return chain;
    }

    @Override
    public long fragments(GuestFile file) throws IOException {
        return file.size() == 0 ? 0 : chain(file).runs().pieces();
    }

    @Override
    public DiskContent open(GuestFile file, String stream) throws IOException {
        throw new RefusedException(Messages.text(Messages.File_noStream, file.name(), stream));
    }
}
