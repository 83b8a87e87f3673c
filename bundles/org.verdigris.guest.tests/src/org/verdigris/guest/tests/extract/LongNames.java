package org.verdigris.guest.tests.extract;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A FAT12 volume whose files have any long names one likes, possible or not. Each holds its own number as text. */
final class LongNames {

    private static final int SECTOR = 512;
    private static final int SECTORS = 2000;
    private static final int ROOT_ENTRIES = 512;
    private static final int FAT_SECTORS = 6;
    private static final int ROOT_AT = (1 + FAT_SECTORS) * SECTOR;
    private static final int DATA_AT = ROOT_AT + ROOT_ENTRIES * 32;
    private static final int PIECE = 13;
    private static final int FOLDER = 0x10;

    private final ByteBuffer volume = ByteBuffer.allocate(SECTORS * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
    private int rootAt = ROOT_AT;
    private int cluster = 2;

    private LongNames() {
        volume.put(0, (byte) 0xEB).put(1, (byte) 0x3C).put(2, (byte) 0x90);
        volume.putShort(11, (short) SECTOR).put(13, (byte) 1).putShort(14, (short) 1).put(16, (byte) 1);
        volume.putShort(17, (short) ROOT_ENTRIES).putShort(19, (short) SECTORS).put(21, (byte) 0xF8);
        volume.putShort(22, (short) FAT_SECTORS).putShort(510, (short) 0xAA55);
        next(0, 0xFF8);
        next(1, 0xFFF);
    }

    /** The volume with these files in its root. */
    static byte[] of(String... files) {
        LongNames names = new LongNames();
        for (int i = 0; i < files.length; i++) {
            names.rootAt = names.entry(names.rootAt, files[i], 0x20, Integer.toString(i));
        }
        return names.volume.array();
    }

    /** The volume with one folder in its root that holds one file. */
    static byte[] folder(String folder, String file) {
        LongNames names = new LongNames();
        int inside = DATA_AT + (names.cluster - 2) * SECTOR;
        names.entry(names.rootAt, folder, FOLDER, "");
        names.entry(inside, file, 0x20, "inside");
        return names.volume.array();
    }

    /** Lets the cluster of the file with this number lead nowhere. */
    static byte[] breaking(byte[] volume, int file) {
        LongNames names = new LongNames();
        names.volume.put(0, volume);
        names.next(2 + file, 0);
        // a size of several clusters, so that the chain has to be followed
        int found = 0;
        for (int at = ROOT_AT; at < DATA_AT; at += 32) {
            if (names.volume.get(at + 11) == 0x20 && found++ == file) {
                names.volume.putInt(at + 28, 3 * SECTOR);
            }
        }
        return names.volume.array();
    }

    private int entry(int at, String name, int attributes, String content) {
        byte[] shortName = "%08d%03d".formatted(cluster, 0).getBytes(StandardCharsets.US_ASCII);
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < name.length(); i += PIECE) {
            pieces.add(name.substring(i, Math.min(name.length(), i + PIECE)));
        }
        int place = at;
        for (int i = pieces.size(); i > 0; i--) {
            piece(place, i | (i == pieces.size() ? 0x40 : 0), pieces.get(i - 1), checksum(shortName));
            place += 32;
        }
        volume.put(place, shortName).put(place + 11, (byte) attributes).putShort(place + 26, (short) cluster);
        volume.putShort(place + 24, (short) 0x2C21).putShort(place + 22, (short) 0x5000); // 2002-01-01 10:00
        byte[] bytes = content.getBytes(StandardCharsets.US_ASCII);
        volume.putInt(place + 28, bytes.length).put(DATA_AT + (cluster - 2) * SECTOR, bytes);
        next(cluster, 0xFFF);
        cluster++;
        return place + 32;
    }

    private void piece(int at, int number, String text, byte sum) {
        volume.put(at, (byte) number).put(at + 11, (byte) 0x0F).put(at + 13, sum);
        for (int i = 0; i < PIECE; i++) {
            int place = at + (i < 5 ? 1 + i * 2 : i < 11 ? 14 + (i - 5) * 2 : 28 + (i - 11) * 2);
            volume.putChar(place, i < text.length() ? text.charAt(i) : i == text.length() ? '\0' : '\uFFFF');
        }
    }

    private static byte checksum(byte[] name) {
        int sum = 0;
        for (byte letter : name) {
            sum = ((sum & 1) << 7 | sum >> 1) + letter & 0xFF;
        }
        return (byte) sum;
    }

    private void next(int number, int value) {
        int at = SECTOR + number + number / 2;
        int pair = Short.toUnsignedInt(volume.getShort(at));
        int changed = number % 2 == 0 ? pair & 0xF000 | value : pair & 0xF | value << 4;
        volume.putShort(at, (short) changed);
    }
}
