package org.verdigris.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.verdigris.testing.hive.HiveBuilder;
import org.verdigris.testing.hive.HiveKey;
import org.verdigris.testing.hive.SubkeyLists;

/** Small hives with everything that a hive can have, and the log of one that was not written to its end. */
final class HiveSpecimens {

    private static final int SECTOR = 512;
    private static final int BASE = 4096;
    private static final int SUM = 508;
    private static final int KEYS = 12;

    private HiveSpecimens() {
    }

    /** As Windows 2000 writes it. */
    static byte[] plain() {
        HiveBuilder hive = new HiveBuilder("SYSTEM");
        fill(hive.key("ControlSet001\\Services"));
        hive.key("Select").number("Current", 1);
        return hive.bytes();
    }

    /** With hashes, lists of lists and values in segments. */
    static byte[] late() {
        HiveBuilder hive = new HiveBuilder("SOFTWARE").minor(5).lists(SubkeyLists.LH, 4);
        fill(hive.key("Microsoft"));
        hive.key("Large").binary("data", new byte[20_000]);
        return hive.bytes();
    }

    private static void fill(HiveKey key) {
        for (int i = 0; i < KEYS; i++) {
            key.key("Key " + i).className("class").number("Start", i).text("ImagePath", "drivers\\" + i + ".sys");
        }
        key.texts("several", "one", "two").longNumber("long", 1L << 40).binary("bytes", (byte) 1, (byte) 2);
    }

    /** The same hive as it is while it is written: the second sequence number lags behind. */
    static byte[] dirty(byte[] hive) {
        ByteBuffer dirty = ByteBuffer.wrap(hive.clone()).order(ByteOrder.LITTLE_ENDIAN);
        dirty.putInt(4, dirty.getInt(4) + 1);
        return dirty.putInt(SUM, sum(dirty.array())).array();
    }

    /** The log of old form that holds the first pages of a hive. */
    static byte[] log(byte[] hive) {
        int pages = 8;
        ByteBuffer log = ByteBuffer.allocate((2 + pages) * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        log.put(0, hive, 0, SECTOR).putInt(28, 1);
        log.putInt(SUM, sum(log.array()));
        log.position(SECTOR);
        log.put("DIRT".getBytes(StandardCharsets.US_ASCII)).put((byte) 0xFF);
        log.put(2 * SECTOR, hive, BASE, pages * SECTOR);
        return log.array();
    }

    /** What the checksum of a base block has to be. */
    static int sum(byte[] block) {
        ByteBuffer numbers = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
        int sum = 0;
        for (int at = 0; at < SUM; at += Integer.BYTES) {
            sum ^= numbers.getInt(at);
        }
        return sum == 0 ? 1 : sum == -1 ? -2 : sum;
    }
}
