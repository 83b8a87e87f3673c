package org.verdigris.testing.disk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/** Where the parts of a dynamically expanding or differencing disk go. */
final class VhdLayout {

    private final VhdBuilder disk;
    private final Map<VhdBuilder.Locator, Long> places = new IdentityHashMap<>();
    private final Map<Long, Long> blocks = new HashMap<>();
    private final int entries;
    private final long table;
    private final long tableEnd;
    private long end;

    VhdLayout(VhdBuilder disk) {
        this.disk = disk;
        entries = (int) Math.ceilDiv(disk.capacity, disk.blockSize) + disk.extraEntries;
        end = 1536;
        if (disk.windowsLayout && disk.type == 4) {
            end = 4096;
            disk.locators.stream().filter(locator -> locator.code().equals("W2ku")).forEach(this::place);
        }
        table = end;
        tableEnd = up(end + 4L * entries, disk.windowsLayout ? 4096 : 512);
        end = tableEnd;
        disk.locators.stream().filter(locator -> !places.containsKey(locator)).forEach(this::place);
        align();
        placeBlocks();
    }

    private void place(VhdBuilder.Locator locator) {
        places.put(locator, end);
        end += spaceOf(locator);
    }

    private void placeBlocks() {
        TreeSet<Long> used = new TreeSet<>();
        disk.sectors.keySet().forEach(sector -> used.add(sector * 512 / disk.blockSize));
        List<Long> order = new ArrayList<>(used);
        if (disk.shuffleSeed != null) {
            Collections.shuffle(order, new Random(disk.shuffleSeed));
        }
        for (long block : order) {
            blocks.put(block, end);
            end += bitmapSize() + disk.blockSize;
            align();
        }
    }

    /** Windows begins data, not bitmaps, on a 4 KiB boundary. */
    private void align() {
        if (disk.windowsLayout) {
            end = up(end + bitmapSize(), 4096) - bitmapSize();
        }
    }

    private static long up(long value, int step) {
        return (value + step - 1) / step * step;
    }

    int bitmapSize() {
        return (int) up(disk.blockSize / 512 / 8, 512);
    }

    int entries() {
        return entries;
    }

    long table() {
        return table;
    }

    long tableEnd() {
        return tableEnd;
    }

    int spaceOf(VhdBuilder.Locator locator) {
        if (!disk.windowsLayout) {
            return locator.space();
        }
        return locator.code().equals("W2ku") ? 4096 : 65536;
    }

    long placeOf(VhdBuilder.Locator locator) {
        return places.get(locator);
    }

    Map<Long, Long> blocks() {
        return blocks;
    }

    /** Where the end footer goes. */
    long footer() {
        return end;
    }
}
