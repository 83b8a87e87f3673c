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
    private final GuestFile file;
    private final boolean page;

    private SystemFile(GuestFileSystem system, GuestFile file, boolean page) {
        this.system = system;
        this.file = file;
        this.page = page;
    }

    static Optional<SystemFile> page(GuestFileSystem system) throws IOException {
        return system.find(system.root(), "pagefile.sys").map(file -> new SystemFile(system, file, true));
    }

    static Optional<SystemFile> hibernation(GuestFileSystem system) throws IOException {
        return system.find(system.root(), "hiberfil.sys").map(file -> new SystemFile(system, file, false));
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
        ByteBuffer first = read(PAGE);
        return first.mismatch(ByteBuffer.allocate(PAGE)) >= 0;
    }

    /** Why the content is not dropped; empty if it is. */
    Optional<String> reasonToKeep() throws IOException {
        boolean plain = file.kind() == GuestFile.Kind.FILE && file.attributes().stream().noneMatch(UNUSUAL::contains);
        if (!plain || file.size() > 0 && !(system.open(file) instanceof RunContent)) {
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
        try (DiskContent content = system.open(file)) {
            ByteBuffer bytes = ByteBuffer.allocate(count);
            content.read(bytes, 0);
            return bytes.flip();
        }
    }

    /** Where the content lies that is dropped. */
    List<RunContent.Piece> content() throws IOException {
        List<RunContent.Piece> behind = new ArrayList<>();
        if (file.size() > HEAD && system.open(file) instanceof RunContent stored) {
            for (RunContent.Piece piece : stored.pieces()) {
                long skipped = Math.clamp(HEAD - piece.position(), 0, piece.length());
                if (skipped < piece.length()) {
                    behind.add(new RunContent.Piece(piece.position() + skipped, piece.place() + skipped,
                            piece.length() - skipped));
                }
            }
        }
        return behind;
    }
}
