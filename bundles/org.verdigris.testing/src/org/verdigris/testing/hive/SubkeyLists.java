package org.verdigris.testing.hive;

import java.util.Locale;

/** The kinds of lists that name the subkeys of a key. */
public enum SubkeyLists {
    /** Only places; Windows NT. */
    LI(4),
    /** With the start of each name; Windows 2000 and hives of version 1.3. */
    LF(8),
    /** With a hash of each name; Windows XP and hives of version 1.5. */
    LH(8);

    private final int width;

    SubkeyLists(int width) {
        this.width = width;
    }

    /** The two letters of such a list. */
    String signature() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Bytes of an entry. */
    int width() {
        return width;
    }

    /** What stands beside a name's place. */
    int hint(String name) {
        int hint = 0;
        if (this == LF) {
            for (int i = 0; i < Math.min(Integer.BYTES, name.length()); i++) {
                hint |= (name.charAt(i) & 0xFF) << Byte.SIZE * i;
            }
            return hint;
        }
        for (int i = 0; i < name.length(); i++) {
            hint = 37 * hint + Character.toUpperCase(name.charAt(i));
        }
        return hint;
    }
}
