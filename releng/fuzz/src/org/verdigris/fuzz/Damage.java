package org.verdigris.fuzz;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** Changes good disks the way a fuzzer says, field by field, so that the change is met beyond the checksums. */
final class Damage {

    private static final int FOOTER = 512;
    private static final int HEADER = 1024;
    private static final int FOOTER_SUM = 64;
    private static final int HEADER_SUM = 36;
    private static final int LOCATORS = 576;
    private static final long[] VALUES = {0, 1, 2, 3, 4, 7, 8, 16, 0x7F, 0xFF, 511, 512, 513, 1024, 1536, 2048, 4096,
            0x7FFFFFFF, 0x80000000L, 0xFFFFFFFEL, 0xFFFFFFFFL, 0x100000000L, 2 << 20, 2040L << 30, (2040L << 30) + 1,
            Long.MAX_VALUE, Long.MIN_VALUE, -1, -512, 0x636F6E6563746978L};

    private final Choice choice;
    private byte[] disk;

    Damage(byte[] disk, Choice choice) {
        this.disk = disk.clone();
        this.choice = choice;
    }

    /** The disk after up to so many changes. */
    byte[] inflict(int most, List<byte[]> others) {
        int count = choice.between(0, most);
        for (int i = 0; i < count && disk.length >= FOOTER + HEADER + FOOTER; i++) {
            one(others);
        }
        return disk;
    }

    private void one(List<byte[]> others) {
        switch (choice.between(0, 9)) {
            case 0 -> footer(disk.length - FOOTER);
            case 1 -> footer(0);
            case 2 -> bothFooters();
            case 3 -> header(8, 64);
            case 4 -> header(LOCATORS, LOCATORS + 8 * 24);
            case 5 -> header(64, 512);
            case 6 -> entry();
            case 7 -> any();
            case 8 -> length();
            default -> splice(others.get(choice.between(0, others.size() - 1)));
        }
    }

    private long value() {
        return choice.yes() ? VALUES[choice.between(0, VALUES.length - 1)] : choice.number();
    }

    private void put(int from, int to) {
        int at = from + 4 * choice.between(0, (to - from) / 4 - 2);
        if (choice.yes()) {
            ByteBuffer.wrap(disk).putInt(at, (int) value());
        } else {
            ByteBuffer.wrap(disk).putLong(at, value());
        }
    }

    private void footer(int at) {
        put(at, at + 88);
        sign(at, FOOTER, FOOTER_SUM);
    }

    private void bothFooters() {
        footer(0);
        System.arraycopy(disk, 0, disk, disk.length - FOOTER, FOOTER);
    }

    private void header(int from, int to) {
        put(FOOTER + from, FOOTER + to);
        sign(FOOTER, HEADER, HEADER_SUM);
    }

    private void entry() {
        int at = 1536 + 4 * choice.between(0, 127);
        if (at + 4 <= disk.length) {
            ByteBuffer.wrap(disk).putInt(at, (int) value());
        }
    }

    /** Locator data, bitmaps and whatever else lies behind the header; nothing is signed. */
    private void any() {
        disk[choice.between(0, disk.length - 1)] = (byte) choice.between(0, 255);
    }

    private void length() {
        byte[] footer = Arrays.copyOfRange(disk, disk.length - FOOTER, disk.length);
        disk = Arrays.copyOf(disk, choice.between(0, disk.length + 4 * FOOTER));
        if (disk.length >= FOOTER && choice.yes()) {
            System.arraycopy(footer, 0, disk, disk.length - FOOTER, FOOTER);
        }
    }

    private void splice(byte[] other) {
        int cut = FOOTER * choice.between(0, Math.min(disk.length, other.length) / FOOTER);
        byte[] spliced = Arrays.copyOf(disk, other.length);
        System.arraycopy(other, cut, spliced, cut, other.length - cut);
        disk = spliced;
    }

    private void sign(int at, int size, int field) {
        if (choice.between(0, 7) == 0) {
            return; // what the checksums keep out has to be kept out, too
        }
        ByteBuffer structure = ByteBuffer.wrap(disk, at, size).slice().putInt(field, 0);
        int sum = 0;
        for (int i = 0; i < size; i++) {
            sum += structure.get(i) & 0xFF;
        }
        structure.putInt(field, ~sum);
    }
}
