package org.verdigris.guest;

/** The file systems that are told apart by what stands at the start of a volume. */
public enum FileSystemKind {
    NTFS("NTFS"),
    FAT12("FAT12"),
    FAT16("FAT16"),
    FAT32("FAT32"),
    EXFAT("exFAT"),
    BITLOCKER("BitLocker"),
    EXT2("ext2"),
    EXT3("ext3"),
    EXT4("ext4"),
    LINUX_SWAP("Linux swap"),
    UNKNOWN("unknown");

    private final String label;

    FileSystemKind(String label) {
        this.label = label;
    }

    /** Its usual name, such as {@code NTFS} or {@code ext3}. */
    public String label() {
        return label;
    }
}
