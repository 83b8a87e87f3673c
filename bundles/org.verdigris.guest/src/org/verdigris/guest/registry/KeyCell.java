package org.verdigris.guest.registry;

import java.nio.charset.StandardCharsets;

import org.verdigris.guest.DamagedVolumeException;

/** The cell of a key ({@code nk}). Its name is known to lie inside. */
record KeyCell(Cell cell) {

    static final int FLAGS = 2;
    static final int WRITTEN = 4;
    static final int PARENT = 16;
    static final int SUBKEYS = 20;
    static final int SUBKEY_LIST = 28;
    static final int VOLATILE_LIST = 32;
    static final int VALUES = 36;
    static final int VALUE_LIST = 40;
    static final int SECURITY = 44;
    static final int CLASS = 48;
    static final int LONGEST_SUBKEY = 52;
    static final int LONGEST_CLASS = 56;
    static final int LONGEST_VALUE_NAME = 60;
    static final int LONGEST_VALUE = 64;
    static final int NAME_LENGTH = 72;
    static final int CLASS_LENGTH = 74;
    static final int NAME = 76;

    static final int ROOT = 0x04;
    static final int EIGHT_BIT = 0x20;
    static final int PREDEFINED = 0x40;

    static KeyCell at(Cells cells, int offset) throws DamagedVolumeException {
        Cell cell = cells.at(offset);
        if (!cell.is('n', 'k') || cell.u16(NAME_LENGTH) > cell.length() - NAME) {
            throw cells.damage(offset);
        }
        return new KeyCell(cell);
    }

    int offset() {
        return cell.offset();
    }

    boolean has(int flag) throws DamagedVolumeException {
        return (cell.u16(FLAGS) & flag) != 0;
    }

    String name() throws DamagedVolumeException {
        return text(cell.bytes(NAME, cell.u16(NAME_LENGTH)), has(EIGHT_BIT));
    }

    /** Characters of one byte are those of Latin-1. An odd byte at the end of others is no character. */
    static String text(byte[] bytes, boolean eightBit) {
        return eightBit ? new String(bytes, StandardCharsets.ISO_8859_1)
                : new String(bytes, 0, bytes.length & ~1, StandardCharsets.UTF_16LE);
    }

    /** Whether it has a name, in any letter case. */
    boolean isNamed(String name) throws DamagedVolumeException {
        int width = has(EIGHT_BIT) ? 1 : 2;
        return cell.u16(NAME_LENGTH) == name.length() * width && name.equalsIgnoreCase(name());
    }
}
