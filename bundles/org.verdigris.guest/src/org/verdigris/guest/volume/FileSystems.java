package org.verdigris.guest.volume;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.FileSystemKind;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.Messages;
import org.verdigris.guest.bytes.Structure;
import org.verdigris.guest.ext.ExtVolume;
import org.verdigris.guest.fat.FatVolume;
import org.verdigris.guest.ntfs.NtfsVolume;

/** Tells file systems apart and opens those that can be read. */
public final class FileSystems {

    private static final int SECTOR = 512;
    private static final int EXT_AT = 1024;
    private static final int EXT_BYTES = 128;
    private static final int SWAP_AT = 4086;

    private FileSystems() {
    }

    /** Which file system a volume holds, by its boot sector or superblock. */
    public static FileSystemKind recognise(DiskContent volume) throws IOException {
        if (volume.size() < SECTOR) {
            return FileSystemKind.UNKNOWN;
        }
        ByteBuffer boot = Structure.read(volume, 0, SECTOR);
        if (Structure.isAt(boot, 3, "-FVE-FS-")) {
            return FileSystemKind.BITLOCKER;
        }
        if (Structure.isAt(boot, 3, "EXFAT   ")) {
            return FileSystemKind.EXFAT;
        }
        if (Structure.isAt(boot, 3, "NTFS    ")) {
            return FileSystemKind.NTFS;
        }
        Optional<FileSystemKind> fat = FatVolume.kind(boot);
        return fat.isPresent() ? fat.get() : linux(volume);
    }

    private static FileSystemKind linux(DiskContent volume) throws IOException {
        if (Structure.contains(volume, EXT_AT, EXT_BYTES)) {
            ByteBuffer superblock = Structure.read(volume, EXT_AT, EXT_BYTES);
            if (superblock.getShort(56) == (short) 0xEF53) {
                return ext(superblock);
            }
        }
        if (Structure.contains(volume, SWAP_AT, 10)
                && Structure.isAt(Structure.read(volume, SWAP_AT, 10), 0, "SWAPSPACE2")) {
            return FileSystemKind.LINUX_SWAP;
        }
        return NtfsVolume.isWiped(volume) ? FileSystemKind.NTFS : FileSystemKind.UNKNOWN;
    }

    /** The features decide, as in the Linux kernel: extents and their like make it ext4, a journal ext3. */
    private static FileSystemKind ext(ByteBuffer superblock) {
        boolean journal = (superblock.getInt(92) & 0x4) != 0;
        boolean later = (superblock.getInt(96) & ~0x1F) != 0 || (superblock.getInt(100) & ~0x7) != 0;
        if (later) {
            return FileSystemKind.EXT4;
        }
        return journal ? FileSystemKind.EXT3 : FileSystemKind.EXT2;
    }

    /**
     * Opens the file system of a volume. It does not own the volume.
     *
     * @throws RefusedException                            if it is none that can be read; the message names it
     * @throws org.verdigris.guest.DamagedVolumeException if it is too broken
     */
    public static GuestFileSystem open(DiskContent volume) throws IOException {
        FileSystemKind kind = recognise(volume);
        return switch (kind) {
            case EXT2, EXT3, EXT4 -> ExtVolume.open(volume, kind);
            case NTFS -> NtfsVolume.open(volume);
            case FAT12, FAT16, FAT32 -> FatVolume.open(volume);
            case UNKNOWN -> throw new RefusedException(Messages.FileSystem_unknown);
            case BITLOCKER -> throw new RefusedException(Messages.FileSystem_encrypted);
            default -> throw new RefusedException(Messages.text(Messages.FileSystem_unread, kind.label()));
        };
    }
}
