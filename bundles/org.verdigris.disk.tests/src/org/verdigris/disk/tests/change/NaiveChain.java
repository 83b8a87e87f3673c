package org.verdigris.disk.tests.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads a small chain sector by sector and bit by bit, with nothing but the specification at hand. */
public final class NaiveChain {

    private static final int SECTOR = 512;

    private NaiveChain() {
    }

    /** The content of the first file seen through the others: its parent, the parent's parent and so on. */
    public static byte[] content(Path... files) throws IOException {
        byte[] content = new byte[0];
        for (int i = files.length - 1; i >= 0; i--) {
            content = over(content, ByteBuffer.wrap(Files.readAllBytes(files[i])));
        }
        return content;
    }

    private static byte[] over(byte[] parent, ByteBuffer bytes) {
        int footer = bytes.capacity() / SECTOR * SECTOR - SECTOR;
        assertThat(bytes.getLong(footer)).isEqualTo(0x636F6E6563746978L);
        assertSigned(bytes.slice(footer, SECTOR), 64);
        int capacity = Math.toIntExact(bytes.getLong(footer + 48));
        int type = bytes.getInt(footer + 60);
        if (type == 2) {
            assertThat(footer).isEqualTo(capacity);
            return Arrays.copyOf(bytes.array(), capacity);
        }
        assertThat(bytes.slice(0, SECTOR)).isEqualTo(bytes.slice(footer, SECTOR));
        int header = Math.toIntExact(bytes.getLong(footer + 16));
        assertSigned(bytes.slice(header, 1024), 36);
        byte[] content = Arrays.copyOf(type == 4 ? parent : new byte[0], capacity);
        fill(content, bytes, Math.toIntExact(bytes.getLong(header + 16)), bytes.getInt(header + 32), type == 4);
        return content;
    }

    private static void fill(byte[] content, ByteBuffer bytes, int table, int blockSize, boolean byBitmap) {
        int sectorsOfBlock = blockSize / SECTOR;
        int bitmapBytes = (sectorsOfBlock + 4095) / 4096 * SECTOR;
        for (int sector = 0; sector < content.length / SECTOR; sector++) {
            int entry = bytes.getInt(table + sector / sectorsOfBlock * 4);
            int inBlock = sector % sectorsOfBlock;
            if (entry == -1) {
                continue;
            }
            boolean present = (bytes.get(entry * SECTOR + inBlock / 8) & 0x80 >> inBlock % 8) != 0;
            byte[] data = new byte[SECTOR];
            bytes.get(entry * SECTOR + bitmapBytes + inBlock * SECTOR, data);
            if (present) {
                System.arraycopy(data, 0, content, sector * SECTOR, SECTOR);
            } else if (!byBitmap) {
                assertThat(data).describedAs("a sector never written is zero").containsOnly(0);
            }
        }
    }

    private static void assertSigned(ByteBuffer structure, int field) {
        int sum = 0;
        for (int i = 0; i < structure.capacity(); i++) {
            sum += i >= field && i < field + 4 ? 0 : structure.get(i) & 0xFF;
        }
        assertThat(structure.getInt(field)).isEqualTo(~sum);
    }
}
