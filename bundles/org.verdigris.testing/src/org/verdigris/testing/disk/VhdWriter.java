package org.verdigris.testing.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;

/** Writes a described disk part by part, one sector at a time; what is zero is not written. */
final class VhdWriter {

    private final VhdBuilder disk;

    VhdWriter(VhdBuilder disk) {
        this.disk = disk;
    }

    void write(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
                StandardOpenOption.SPARSE)) {
            if (disk.type == 2) {
                for (Map.Entry<Long, byte[]> sector : disk.sectors.entrySet()) {
                    put(channel, sector.getKey() * 512, sector.getValue());
                }
                putEnd(channel, disk.capacity);
            } else {
                writeSparse(channel, new VhdLayout(disk));
            }
        }
    }

    private void writeSparse(FileChannel channel, VhdLayout layout) throws IOException {
        put(channel, 0, VhdStructures.footer(disk));
        put(channel, 512, VhdStructures.header(disk, layout));
        for (VhdBuilder.Locator locator : disk.locators) {
            put(channel, layout.placeOf(locator), locator.data());
        }
        writeTable(channel, layout);
        writeBitmaps(channel, layout);
        for (Map.Entry<Long, byte[]> sector : disk.sectors.entrySet()) {
            long byteInDisk = sector.getKey() * 512;
            long block = layout.blocks().get(byteInDisk / disk.blockSize);
            put(channel, block + layout.bitmapSize() + byteInDisk % disk.blockSize, sector.getValue());
        }
        putEnd(channel, layout.footer());
    }

    private void writeTable(FileChannel channel, VhdLayout layout) throws IOException {
        byte[] table = new byte[(int) (layout.tableEnd() - layout.table())];
        Arrays.fill(table, (byte) 0xFF);
        if (disk.zeroPadding) {
            Arrays.fill(table, layout.entries() * 4, table.length, (byte) 0);
        }
        layout.blocks()
                .forEach((block, place) -> ByteBuffer.wrap(table).putInt((int) (block * 4), (int) (place / 512)));
        put(channel, layout.table(), table);
    }

    private void writeBitmaps(FileChannel channel, VhdLayout layout) throws IOException {
        for (Map.Entry<Long, Long> block : layout.blocks().entrySet()) {
            byte[] bitmap = new byte[layout.bitmapSize()];
            int sectorsInBlock = disk.blockSize / 512;
            for (int i = 0; i < sectorsInBlock; i++) {
                boolean present = disk.sectors.containsKey(block.getKey() * sectorsInBlock + i);
                if (present || disk.fullBitmaps && disk.type == 3) {
                    bitmap[i / 8] |= (byte) (1 << 7 - i % 8);
                }
            }
            put(channel, block.getValue(), bitmap);
        }
    }

    private void putEnd(FileChannel channel, long position) throws IOException {
        byte[] footer = VhdStructures.footer(disk);
        put(channel, position, disk.legacyFooter ? Arrays.copyOf(footer, 511) : footer);
    }

    private static void put(FileChannel channel, long position, byte[] bytes) throws IOException {
        boolean zero = true;
        for (byte each : bytes) {
            zero &= each == 0;
        }
        if (!zero) {
            channel.write(ByteBuffer.wrap(bytes), position);
        }
    }
}
