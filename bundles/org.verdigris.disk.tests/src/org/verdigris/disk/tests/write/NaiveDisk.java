package org.verdigris.disk.tests.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads a small disk without a parent sector by sector, with nothing but the specification at hand. */
final class NaiveDisk {

    private static final int SECTOR = 512;

    private NaiveDisk() {
    }

    static byte[] content(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        int footer = bytes.capacity() - SECTOR;
        assertThat(bytes.getLong(footer)).isEqualTo(0x636F6E6563746978L);
        assertSigned(bytes.slice(footer, SECTOR), 64);
        int capacity = Math.toIntExact(bytes.getLong(footer + 48));
        if (bytes.getInt(footer + 60) == 2) {
            assertThat(footer).isEqualTo(capacity);
            return Arrays.copyOf(bytes.array(), capacity);
        }
        assertThat(bytes.slice(0, SECTOR)).isEqualTo(bytes.slice(footer, SECTOR));
        int header = Math.toIntExact(bytes.getLong(footer + 16));
        assertSigned(bytes.slice(header, 1024), 36);
        return blocks(bytes, capacity, Math.toIntExact(bytes.getLong(header + 16)), bytes.getInt(header + 32));
    }

    /** Which sectors of its content a differencing disk has in its file. */
    static boolean[] ownSectors(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        int footer = bytes.capacity() - SECTOR;
        int header = Math.toIntExact(bytes.getLong(footer + 16));
        int table = Math.toIntExact(bytes.getLong(header + 16));
        int sectorsOfBlock = bytes.getInt(header + 32) / SECTOR;
        boolean[] own = new boolean[Math.toIntExact(bytes.getLong(footer + 48) / SECTOR)];
        for (int sector = 0; sector < own.length; sector++) {
            int entry = bytes.getInt(table + sector / sectorsOfBlock * 4);
            int inBlock = sector % sectorsOfBlock;
            own[sector] = entry != -1 && (bytes.get(entry * SECTOR + inBlock / 8) & 0x80 >> inBlock % 8) != 0;
        }
        return own;
    }

    private static byte[] blocks(ByteBuffer bytes, int capacity, int table, int blockSize) {
        byte[] content = new byte[capacity];
        int sectorsOfBlock = blockSize / SECTOR;
        int bitmapBytes = (sectorsOfBlock + 4095) / 4096 * SECTOR;
        for (int sector = 0; sector < capacity / SECTOR; sector++) {
            int entry = bytes.getInt(table + sector / sectorsOfBlock * 4);
            int inBlock = sector % sectorsOfBlock;
            if (entry == -1) {
                continue;
            }
            assertThat((entry * SECTOR + bitmapBytes) % 4096).describedAs("data begins on 4096 bytes").isZero();
            boolean present = (bytes.get(entry * SECTOR + inBlock / 8) & 0x80 >> inBlock % 8) != 0;
            if (present) {
                bytes.get(entry * SECTOR + bitmapBytes + inBlock * SECTOR, content, sector * SECTOR, SECTOR);
            }
        }
        return content;
    }

    private static void assertSigned(ByteBuffer structure, int field) {
        int sum = 0;
        for (int i = 0; i < structure.capacity(); i++) {
            sum += i >= field && i < field + 4 ? 0 : structure.get(i) & 0xFF;
        }
        assertThat(structure.getInt(field)).isEqualTo(~sum);
    }
}
