package org.verdigris.testing.hive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Logs of hives: what Windows writes beside a hive before it changes the hive itself. */
public final class HiveLogs {

    private static final int BASE = 4096;
    private static final int SECTOR = 512;
    private static final int ENTRY = 40;

    private HiveLogs() {
    }

    /**
     * A hive whose change was begun and not ended: the base block has a primary number one above the secondary one.
     *
     * @param hive the hive as it was, clean
     */
    public static byte[] interrupted(byte[] hive) {
        byte[] interrupted = hive.clone();
        ByteBuffer base = little(interrupted);
        base.putInt(4, base.getInt(8) + 1);
        sign(interrupted);
        return interrupted;
    }

    /**
     * A log as before Windows 8.1: the sectors of the bins that differ.
     *
     * @param before the hive as it was
     * @param after  the hive as it is to be, of the same size or larger
     */
    public static byte[] sectors(byte[] before, byte[] after) {
        List<Integer> changed = changed(before, after);
        int sectors = (after.length - BASE) / SECTOR;
        int first = round(SECTOR + Integer.BYTES + sectors / Byte.SIZE);
        byte[] log = Arrays.copyOf(Arrays.copyOf(after, SECTOR), first + changed.size() * SECTOR);
        ByteBuffer bytes = little(log).putInt(28, 1).putLong(12, little(before).getLong(12));
        bytes.putInt(4, little(before).getInt(4) + 1).putInt(8, little(before).getInt(4) + 1);
        sign(log);
        bytes.put(SECTOR, "DIRT".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < changed.size(); i++) {
            int sector = (changed.get(i) - BASE) / SECTOR;
            log[SECTOR + Integer.BYTES + sector / Byte.SIZE] |= (byte) (1 << sector % Byte.SIZE);
            bytes.put(first + i * SECTOR, after, changed.get(i), SECTOR);
        }
        return log;
    }

    /**
     * A log as since Windows 8.1, with an entry for each state after the first.
     *
     * @param first  the number of the first entry
     * @param states the hive as it was, and as it is to be after each entry
     */
    public static byte[] entries(int first, byte[]... states) {
        byte[] log = Arrays.copyOf(states[0], SECTOR);
        little(log).putInt(28, 6);
        sign(log);
        for (int i = 1; i < states.length; i++) {
            byte[] entry = entry(first + i - 1, states[i - 1], states[i]);
            int end = log.length;
            log = Arrays.copyOf(log, end + entry.length);
            System.arraycopy(entry, 0, log, end, entry.length);
        }
        return log;
    }

    private static byte[] entry(int number, byte[] before, byte[] after) {
        List<Integer> changed = changed(before, after);
        int head = ENTRY + changed.size() * Long.BYTES;
        byte[] entry = new byte[round(head + changed.size() * SECTOR)];
        ByteBuffer bytes = little(entry).put("HvLE".getBytes(StandardCharsets.US_ASCII)).putInt(entry.length).putInt(0);
        bytes.putInt(number).putInt(after.length - BASE).putInt(changed.size()).position(ENTRY);
        changed.forEach(position -> bytes.putInt(position - BASE).putInt(SECTOR));
        changed.forEach(position -> bytes.put(after, position, SECTOR));
        bytes.putLong(24, marvin(Arrays.copyOfRange(entry, ENTRY, entry.length)));
        bytes.putLong(32, marvin(Arrays.copyOf(entry, 32)));
        return entry;
    }

    private static List<Integer> changed(byte[] before, byte[] after) {
        List<Integer> changed = new ArrayList<>();
        for (int at = BASE; at < after.length; at += SECTOR) {
            if (at >= before.length || !Arrays.equals(before, at, at + SECTOR, after, at, at + SECTOR)) {
                changed.add(at);
            }
        }
        return changed;
    }

    private static int round(int length) {
        return (length + SECTOR - 1) / SECTOR * SECTOR;
    }

    /** Gives a base block the checksum that it should have. */
    public static void sign(byte[] hive) {
        ByteBuffer base = little(hive);
        int sum = 0;
        for (int at = 0; at < 508; at += Integer.BYTES) {
            sum ^= base.getInt(at);
        }
        base.putInt(508, sum == 0 ? 1 : sum == -1 ? -2 : sum);
    }

    /** The hash Marvin32 with the seed of registry logs. */
    public static long marvin(byte[] data) {
        ByteBuffer padded =
                little(Arrays.copyOf(data, data.length / Integer.BYTES * Integer.BYTES + 2 * Integer.BYTES));
        padded.put(data.length, (byte) 0x80);
        int low = 0x7A4E55C5;
        int high = 0x82EF4D88;
        while (padded.hasRemaining()) {
            low += padded.getInt();
            high ^= low;
            low = (low << 20 | low >>> 12) + high;
            high = (high << 9 | high >>> 23) ^ low;
            low = (low << 27 | low >>> 5) + high;
            high = high << 19 | high >>> 13;
        }
        return (long) high << Integer.SIZE | low & 0xFFFF_FFFFL;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
