package org.verdigris.guest.trim;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.FileAttribute;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.bytes.RunContent;
import org.verdigris.guest.ntfs.NtfsVolume;

/**
 * A file of a volume's root whose content its guest makes anew at each start. Its beginning is never dropped: there the
 * guest looks whether the rest means something, and what a parent of the disk has in its place may say so.
 */
final class SystemFile {

    private static final int HEAD = 64 * 1024;
    private static final int PAGE = 4096;
    private static final Set<FileAttribute> UNUSUAL = Set.of(FileAttribute.COMPRESSED, FileAttribute.SPARSE,
            FileAttribute.ENCRYPTED, FileAttribute.REPARSE_POINT);

    private final GuestFileSystem system;
    private final DiskContent volume;
    private final GuestFile file;
    private final boolean page;

    private SystemFile(GuestFileSystem system, DiskContent volume, GuestFile file, boolean page) {
        this.system = system;
        this.volume = volume;
        this.file = file;
        this.page = page;
    }

    static Optional<SystemFile> page(GuestFileSystem system, DiskContent volume) throws IOException {
        return system.find(system.root(), "pagefile.sys").map(file -> new SystemFile(system, volume, file, true));
    }

    static Optional<SystemFile> hibernation(GuestFileSystem system, DiskContent volume) throws IOException {
        return system.find(system.root(), "hiberfil.sys").map(file -> new SystemFile(system, volume, file, false));
    }

    String name() {
        return file.name();
    }

    /**
     * Whether a hibernation file may stand for a sleeping guest: unless its first page is zero, as the library of ntfs-3g
     * decides it.
     */
    boolean isActive() throws IOException {
        if (file.kind() != GuestFile.Kind.FILE || file.size() < PAGE) {
            return true;
        }
        return read(PAGE).mismatch(ByteBuffer.allocate(PAGE)) >= 0;
    }

    /**
     * What the clusters of the file hold; empty if it lies elsewhere, or differently. The guest writes past its file
     * system here, so that nothing follows from how much of the file that calls written.
     */
    private Optional<RunContent> stored() throws IOException {
        if (system instanceof NtfsVolume ntfs) {
            int cluster = ntfs.allocation().clusterBytes();
            return ntfs.runs(file).filter(runs -> runs.clusters() >= Math.ceilDiv(file.size(), cluster))
                    .map(runs -> new RunContent(volume, runs, 0, cluster, file.size(), file.size()));
        }
        return system.open(file) instanceof RunContent plain ? Optional.of(plain) : Optional.empty();
    }

    /** Why the content is not dropped; empty if it is. */
    Optional<String> reasonToKeep() throws IOException {
        boolean plain = file.kind() == GuestFile.Kind.FILE && file.attributes().stream().noneMatch(UNUSUAL::contains);
        if (!plain || file.size() > HEAD && stored().isEmpty()) {
            return Optional.of(Messages.File_scattered);
        }
        return page && mayHoldDump() ? Optional.of(Messages.File_dump) : Optional.empty();
    }

    /** A dump begins with such letters; wherever they are in the head, there is a doubt. */
    private boolean mayHoldDump() throws IOException {
        String head = StandardCharsets.ISO_8859_1.decode(read((int) Math.min(HEAD, file.size()))).toString();
        return head.startsWith("PAGE") || head.startsWith("DUMP") || head.startsWith("DU64") || head.contains("PAGEDU");
    }

    private ByteBuffer read(int count) throws IOException {
        Optional<RunContent> stored = stored();
        try (DiskContent content = stored.isPresent() ? stored.get() : system.open(file)) {
            ByteBuffer bytes = ByteBuffer.allocate(count);
            content.read(bytes, 0);
            return bytes.flip();
        }
    }

    /** Where the content lies that is dropped. */
    List<RunContent.Piece> content() throws IOException {
        List<RunContent.Piece> behind = new ArrayList<>();
        Optional<RunContent> stored = file.size() > HEAD ? stored() : Optional.empty();
        for (RunContent.Piece piece : stored.map(RunContent::pieces).orElse(List.of())) {
            long skipped = Math.clamp(HEAD - piece.position(), 0, piece.length());
            if (skipped < piece.length()) {
                behind.add(new RunContent.Piece(piece.position() + skipped, piece.place() + skipped,
                        piece.length() - skipped));
            }
        }
        return behind;
    }
}
