package org.verdigris.guest;

import java.util.EnumSet;
import java.util.Set;

/** The attributes of a file that FAT and NTFS share, and those of NTFS alone; bits as in the Windows API. */
public enum FileAttribute {
    READ_ONLY(0x1),
    HIDDEN(0x2),
    SYSTEM(0x4),
    ARCHIVE(0x20),
    TEMPORARY(0x100),
    SPARSE(0x200),
    REPARSE_POINT(0x400),
    COMPRESSED(0x800),
    OFFLINE(0x1000),
    NOT_INDEXED(0x2000),
    ENCRYPTED(0x4000);

    private final int bit;

    FileAttribute(int bit) {
        this.bit = bit;
    }

    /** The attributes whose bits are set; unknown bits are left out. */
    public static Set<FileAttribute> of(int bits) {
        EnumSet<FileAttribute> attributes = EnumSet.noneOf(FileAttribute.class);
        for (FileAttribute attribute : values()) {
            if ((bits & attribute.bit) != 0) {
                attributes.add(attribute);
            }
        }
        return attributes;
    }
}
