package org.verdigris.guest.ext;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.Allocation;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.FileSystemKind;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFile.Kind;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.Listing;
import org.verdigris.guest.NamedStream;
import org.verdigris.guest.VolumeState;
import org.verdigris.guest.bytes.BytesContent;
import org.verdigris.guest.bytes.Pages;
import org.verdigris.guest.bytes.RunContent;
import org.verdigris.guest.bytes.Structure;

/** An ext2, ext3 or ext4 volume. Its journal is not played back: what only it holds is not seen. */
public final class ExtVolume implements GuestFileSystem {

    private static final long ROOT = 2;
    private static final int VALID = 1;
    private static final int ERRORS = 2;
    private static final int LONGEST_TARGET = 4096;

    private final DiskContent volume;
    private final FileSystemKind kind;
    private final Superblock superblock;
    private final Groups groups;
    private final BlockBitmaps bitmaps;

    private ExtVolume(DiskContent volume, FileSystemKind kind, Superblock superblock) {
        this.volume = volume;
        this.kind = kind;
        this.superblock = superblock;
        this.groups = new Groups(new Pages(volume), superblock);
        this.bitmaps = new BlockBitmaps(volume, superblock, groups);
    }

    /**
     * Opens a volume.
     *
     * @param kind which of the three it was recognised as
     * @throws RefusedException       if it uses a feature that is not known, or is the journal of another volume
     * @throws DamagedVolumeException if its superblock makes no sense
     */
    public static ExtVolume open(DiskContent volume, FileSystemKind kind) throws IOException {
        return new ExtVolume(volume, kind, Superblock.read(volume));
    }

    @Override
    public FileSystemKind kind() {
        return kind;
    }

    @Override
    public Optional<String> label() {
        return superblock.label();
    }

    @Override
    public VolumeState state() {
        List<String> doubts = new ArrayList<>();
        if (Feature.RECOVER.isIn(superblock.incompatible())) {
            doubts.add(Messages.Journal_open);
        } else if ((superblock.state() & VALID) == 0) {
            doubts.add(Messages.State_mounted);
        }
        if ((superblock.state() & ERRORS) != 0) {
            doubts.add(Messages.State_errors);
        }
        if (superblock.orphans()) {
            doubts.add(Messages.State_orphans);
        }
        if (!superblock.sound()) {
            doubts.add(Messages.State_superblock);
        }
        long bytes = superblock.blocks() * superblock.blockBytes();
        if (bytes > volume.size()) {
            doubts.add(Messages.text(Messages.State_cut, bytes, volume.size()));
        }
        return new VolumeState(doubts);
    }

    @Override
    public Allocation allocation() {
        return bitmaps;
    }

    private Inode inode(long number) throws IOException {
        if (number < 1 || number > superblock.inodes()) {
            throw new DamagedVolumeException(Messages.text(Messages.Inode_damaged, Long.toString(number)));
        }
        Inode inode = new Inode(number,
                Structure.read(groups.volume(), groups.inodeAt(number), superblock.inodeBytes()));
        if (!inode.isUsed()) {
            throw new DamagedVolumeException(Messages.text(Messages.Inode_damaged, Long.toString(number)));
        }
        return inode;
    }

    @Override
    public GuestFile root() throws IOException {
        return file(inode(ROOT), "");
    }

    private GuestFile file(Inode inode, String name) throws IOException {
        Kind what = inode.isFolder() ? Kind.FOLDER : inode.isLink() ? Kind.LINK : Kind.FILE;
        long size = inode.isFile() ? Math.max(0, inode.size()) : 0;
        return new GuestFile(name, what, inode.number(), size, Set.of(), inode.times(), Optional.empty(),
                inode.isLink() ? Optional.of(target(inode)) : Optional.empty());
    }

    private String target(Inode inode) throws IOException {
        long length = Math.clamp(inode.size(), 0L, LONGEST_TARGET);
        ByteBuffer bytes = inode.isShortLink()
                ? Structure.slice(inode.bytes(), Inode.CONTENT_AT, (int) length)
                : Structure.read(content(inode, ""), 0, (int) length);
        return StandardCharsets.UTF_8.decode(bytes).toString();
    }

    private DiskContent content(Inode inode, String name) throws IOException {
        if (inode.isEncrypted()) {
            throw new RefusedException(Messages.text(Messages.Content_encrypted, name));
        }
        if (inode.isInline()) {
            ByteBuffer bytes = ByteBuffer.allocate(superblock.inodeBytes());
            inode.inline().forEach(bytes::put);
            if (inode.size() < 0 || inode.size() > bytes.position()) {
                throw new DamagedVolumeException(Messages.text(Messages.Inode_damaged, Long.toString(inode.number())));
            }
            return new BytesContent(bytes.flip().limit((int) inode.size()));
        }
        return new RunContent(volume, BlockMap.read(groups, inode), 0, superblock.blockBytes(),
                inode.size(), inode.size());
    }

    @Override
    public Listing list(GuestFile folder) throws IOException {
        List<String> warnings = new ArrayList<>();
        List<GuestFile> files = new ArrayList<>();
        for (FolderEntries.Entry entry : entries(folder, warnings)) {
            try {
                files.add(file(inode(entry.inode()), entry.name()));
            } catch (DamagedVolumeException e) {
                warnings.add(Messages.text(Messages.Folder_entry, entry.name()));
            }
        }
        return new Listing(files, warnings);
    }

    private List<FolderEntries.Entry> entries(GuestFile folder, List<String> warnings) throws IOException {
        if (!folder.isFolder()) {
            throw new RefusedException(Messages.text(Messages.File_noFolder, folder.name()));
        }
        Inode inode = inode(folder.id());
        FolderEntries entries = new FolderEntries(superblock.blockBytes());
        if (inode.isInline()) {
            entries.readInline(inode);
        } else {
            entries.read(content(inode, folder.name()));
        }
        if (entries.damaged()) {
            warnings.add(Messages.text(Messages.Folder_damaged, folder.name()));
        }
        return entries.found();
    }

    /** An exact match comes first; Linux tells upper from lower case, whoever looks for a file may not. */
    @Override
    public Optional<GuestFile> find(GuestFile folder, String name) throws IOException {
        List<FolderEntries.Entry> entries = entries(folder, new ArrayList<>());
        Optional<FolderEntries.Entry> found = first(entries, entry -> entry.name().equals(name))
                .or(() -> first(entries, entry -> entry.name().equalsIgnoreCase(name)));
        return found.isEmpty() ? Optional.empty()
                : Optional.of(file(inode(found.get().inode()), found.get().name()));
    }

    private static Optional<FolderEntries.Entry> first(List<FolderEntries.Entry> entries,
            Predicate<FolderEntries.Entry> wanted) {
        return entries.stream().filter(wanted).findFirst();
    }

    @Override
    public List<NamedStream> streams(GuestFile file) {
        return List.of();
    }

    /** Devices, pipes and sockets have no content. */
    @Override
    public DiskContent open(GuestFile file) throws IOException {
        if (file.kind() != Kind.FILE) {
            throw new RefusedException(Messages.text(Messages.File_noContent, file.name()));
        }
        Inode inode = inode(file.id());
        return inode.isFile() ? content(inode, file.name()) : new BytesContent(ByteBuffer.allocate(0));
    }

    @Override
    public DiskContent open(GuestFile file, String stream) throws IOException {
        throw new RefusedException(Messages.text(Messages.File_noStream, file.name(), stream));
    }

    @Override
    public long fragments(GuestFile file) throws IOException {
        Inode inode = inode(file.id());
        return !inode.isFile() || inode.isInline() ? 0 : BlockMap.read(groups, inode).pieces();
    }
}
