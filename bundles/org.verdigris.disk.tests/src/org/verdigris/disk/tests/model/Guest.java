package org.verdigris.disk.tests.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/**
 * Writes to a disk as a machine that runs from it: sector by sector, with nothing but the specification at hand. A new
 * block takes the place of the footer, which moves behind it.
 */
final class Guest {

    private static final int SECTOR = 512;

    private final Random random;
    private ByteBuffer bytes = ByteBuffer.allocate(0);

    Guest(Random random) {
        this.random = random;
    }

    /** Writes a few runs and returns what the disk shows then. */
    byte[] write(Path file, byte[] content) throws IOException {
        bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        byte[] after = content.clone();
        for (int runs = 1 + random.nextInt(4); runs > 0; runs--) {
            int first = first(content.length / SECTOR);
            int count = 1 + random.nextInt(Math.min(content.length / SECTOR - first, random.nextBoolean() ? 9 : 300));
            byte[] data = new byte[count * SECTOR];
            switch (random.nextInt(4)) {
                case 0 -> Arrays.fill(data, (byte) 0);
                case 1 -> System.arraycopy(after, first * SECTOR, data, 0, data.length);
                default -> random.nextBytes(data);
            }
            for (int i = 0; i < count; i++) {
                writeSector(first + i, data, i * SECTOR);
            }
            System.arraycopy(data, 0, after, first * SECTOR, data.length);
        }
        Files.write(file, bytes.array());
        return after;
    }

    /** Often the first sectors, the last, or those around the border of a block. */
    private int first(int sectors) {
        int anywhere = random.nextInt(sectors);
        return switch (random.nextInt(5)) {
            case 0 -> 0;
            case 1 -> sectors - 1;
            case 2, 3 -> isFixed() ? anywhere : nearBorder(anywhere, sectors);
            default -> anywhere;
        };
    }

    private int nearBorder(int sector, int sectors) {
        int border = sector / sectorsOfBlock() * sectorsOfBlock();
        return Math.clamp(border + random.nextInt(5) - 2, 0, sectors - 1);
    }

    private int footer() {
        return bytes.capacity() - SECTOR;
    }

    private boolean isFixed() {
        return bytes.getInt(footer() + 60) == 2;
    }

    private boolean isDynamic() {
        return bytes.getInt(footer() + 60) == 3;
    }

    private int header() {
        return Math.toIntExact(bytes.getLong(footer() + 16));
    }

    private int sectorsOfBlock() {
        return bytes.getInt(header() + 32) / SECTOR;
    }

    private int bitmapBytes() {
        return (sectorsOfBlock() + 4095) / 4096 * SECTOR;
    }

    private void writeSector(int sector, byte[] data, int from) {
        if (isFixed()) {
            bytes.put(sector * SECTOR, data, from, SECTOR);
            return;
        }
        int entry = Math.toIntExact(bytes.getLong(header() + 16)) + sector / sectorsOfBlock() * 4;
        if (bytes.getInt(entry) == -1) {
            allocate(entry);
        }
        int block = bytes.getInt(entry) * SECTOR;
        int inBlock = sector % sectorsOfBlock();
        int bits = block + inBlock / 8;
        bytes.put(bits, (byte) (bytes.get(bits) | 0x80 >> inBlock % 8));
        bytes.put(block + bitmapBytes() + inBlock * SECTOR, data, from, SECTOR);
    }

    /** Some writers put the data on 4096 bytes, some mark all sectors of a dynamically expanding disk at once. */
    private void allocate(int entry) {
        int footer = footer();
        int bitmap = bitmapBytes();
        int data = sectorsOfBlock() * SECTOR;
        int block = random.nextBoolean() ? footer : Math.ceilDiv(footer + bitmap, 4096) * 4096 - bitmap;
        byte[] longer = Arrays.copyOf(bytes.array(), block + bitmap + data + SECTOR);
        Arrays.fill(longer, footer, footer + SECTOR, (byte) 0);
        System.arraycopy(bytes.array(), footer, longer, block + bitmap + data, SECTOR);
        if (isDynamic() && random.nextInt(4) == 0) {
            Arrays.fill(longer, block, block + sectorsOfBlock() / 8, (byte) 0xFF);
        }
        bytes = ByteBuffer.wrap(longer);
        bytes.putInt(entry, block / SECTOR);
    }
}
