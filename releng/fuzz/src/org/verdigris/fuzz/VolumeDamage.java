package org.verdigris.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Changes good volumes the way a fuzzer says, where their file systems keep what they know. */
final class VolumeDamage {

    private static final int SECTOR = 512;
    private static final long[] VALUES = {0, 1, 2, 3, 4, 5, 7, 8, 11, 15, 16, 24, 30, 48, 0x7F, 0x80, 0xFF, 0x100, 511,
            512, 513, 1024, 4095, 4096, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000L, 0xFFFFFFFFL,
            0x100000000L, 0xFFFFFFFFFFFFL, Long.MAX_VALUE, Long.MIN_VALUE, -1, -2, -8};

    private final byte[] volume;
    private final int[] places;

    /** Finds the sectors of a volume that are neither empty nor the content of files. */
    VolumeDamage(byte[] volume) {
        this.volume = volume;
        this.places = IntStream.range(0, volume.length / SECTOR).map(sector -> sector * SECTOR)
                .filter(this::isStructure).toArray();
    }

    /** What can be read by people is the content of a file, which may be anything. */
    private boolean isStructure(int place) {
        int nothing = 0;
        int letters = 0;
        for (int i = place; i < place + SECTOR; i++) {
            nothing += volume[i] == 0 || volume[i] == -1 ? 1 : 0;
            letters += volume[i] >= ' ' || volume[i] == '\n' ? 1 : 0;
        }
        return nothing < SECTOR && letters < SECTOR * 9 / 10 && !isUpperCase(place);
    }

    /** The table of letters is most of a small volume; damage to it harms no one. */
    private boolean isUpperCase(int place) {
        int same = 0;
        for (int i = place; i < place + SECTOR - 3; i += 2) {
            int one = (volume[i] & 0xFF) | (volume[i + 1] & 0xFF) << 8;
            int next = (volume[i + 2] & 0xFF) | (volume[i + 3] & 0xFF) << 8;
            same += next == one + 1 ? 1 : 0;
        }
        return same > SECTOR / 8;
    }

    /** The volume with up to so many changes. */
    PatchedContent inflict(int most, Choice choice) {
        long size = choice.between(0, 15) == 0 ? (long) SECTOR * choice.between(0, volume.length / SECTOR)
                : volume.length;
        PatchedContent patched = new PatchedContent(volume, size);
        int count = choice.between(1, most);
        for (int i = 0; i < count; i++) {
            one(patched, choice);
        }
        return patched;
    }

    private void one(PatchedContent patched, Choice choice) {
        int place = choice.between(0, 7) == 0 ? 0 : places[choice.between(0, places.length - 1)];
        int within = choice.between(0, SECTOR - 1);
        switch (choice.between(0, 7)) {
            case 0 -> patched.patch(place + within, (byte) choice.between(0, 255));
            case 1, 2 -> patched.patch(place + (within & ~1), number(choice, Short.BYTES));
            case 3, 4 -> patched.patch(place + (within & ~3), number(choice, Integer.BYTES));
            case 5 -> patched.patch(place + (within & ~7), number(choice, Long.BYTES));
            case 6 -> {
                int from = places[choice.between(0, places.length - 1)];
                int length = choice.yes() ? SECTOR : 2 * SECTOR;
                patched.patch(place, Arrays.copyOfRange(volume, from, from + length));
            }
            default -> {
                int length = 1 + choice.between(0, 63);
                int from = place + choice.between(0, SECTOR - 64);
                patched.patch(place + Math.min(within, SECTOR - 64), Arrays.copyOfRange(volume, from, from + length));
            }
        }
    }

    private static byte[] number(Choice choice, int length) {
        long value = choice.yes() ? VALUES[choice.between(0, VALUES.length - 1)] : choice.number();
        return Arrays.copyOf(ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array(),
                length);
    }
}
