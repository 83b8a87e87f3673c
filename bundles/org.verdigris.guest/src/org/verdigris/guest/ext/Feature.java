package org.verdigris.guest.ext;

import java.util.ArrayList;
import java.util.List;

/**
 * Features without which a volume cannot be understood, with the names that {@code mke2fs} gives them.
 *
 * @see "Linux kernel, Documentation/filesystems/ext4, super.rst"
 */
enum Feature {
    COMPRESSION("compression", 0x1, false),
    FILE_TYPE("filetype", 0x2, true),
    RECOVER("needs_recovery", 0x4, true),
    JOURNAL_DEVICE("journal_dev", 0x8, true),
    META_GROUPS("meta_bg", 0x10, true),
    EXTENTS("extent", 0x40, true),
    WIDE("64bit", 0x80, true),
    MULTIPLE_MOUNT("mmp", 0x100, true),
    FLEXIBLE_GROUPS("flex_bg", 0x200, true),
    ATTRIBUTE_INODES("ea_inode", 0x400, true),
    FOLDER_DATA("dirdata", 0x1000, false),
    CHECKSUM_SEED("metadata_csum_seed", 0x2000, true),
    LARGE_FOLDERS("large_dir", 0x4000, true),
    INLINE_DATA("inline_data", 0x8000, true),
    ENCRYPTED("encrypt", 0x10000, true),
    CASE_FOLDING("casefold", 0x20000, true);

    private final String label;
    private final int bit;
    private final boolean understood;

    Feature(String label, int bit, boolean understood) {
        this.label = label;
        this.bit = bit;
        this.understood = understood;
    }

    boolean isIn(int features) {
        return (features & bit) != 0;
    }

    /** The names of those that are not read; a number for one that is unknown. */
    static List<String> unread(int features) {
        int unknown = features;
        List<String> names = new ArrayList<>();
        for (Feature feature : values()) {
            unknown &= ~feature.bit;
            if (!feature.understood && feature.isIn(features)) {
                names.add(feature.label);
            }
        }
        if (unknown != 0) {
            names.add("0x%X".formatted(unknown));
        }
        return names;
    }
}
