package org.verdigris.disk.link;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.verdigris.disk.vhd.Region;
import org.verdigris.disk.vhd.VhdImage;

/** Room in front of a disk's first block that nothing uses. */
final class FreeSpace {

    private static final int SECTOR = 512;
    /** Nobody leaves more room for names. */
    private static final long SEARCHED = 1 << 20;

    private final VhdImage image;
    private final long end;
    private final List<Region> taken;
    private final List<Region> given;

    /**
     * The room of a file.
     *
     * @param end   where the first block begins, or the footer
     * @param taken what is used there
     */
    FreeSpace(VhdImage image, long end, List<Region> taken) {
        this.image = image;
        this.end = end;
        this.taken = new ArrayList<>(taken);
        this.given = new ArrayList<>();
    }

    /** What was used is free from now on. */
    void give(Region region) {
        taken.remove(region);
        given.add(region);
    }

    /** Takes so many bytes, a multiple of 512; empty if there is no such room. */
    OptionalLong take(long count) throws IOException {
        for (long at = SECTOR; at + count <= Math.min(end, SEARCHED); at += SECTOR) {
            Region wanted = new Region(at, at + count);
            if (taken.stream().noneMatch(region -> overlap(region, wanted)) && isBlank(wanted)) {
                taken.add(wanted);
                return OptionalLong.of(at);
            }
        }
        return OptionalLong.empty();
    }

    /** What somebody wrote there may mean something to somebody, even if the format does not know it. */
    private boolean isBlank(Region region) throws IOException {
        for (long at = region.from(); at < region.to(); at += SECTOR) {
            Region sector = new Region(at, at + SECTOR);
            if (given.stream().noneMatch(each -> each.from() <= sector.from() && each.to() >= sector.to())
                    && !isBlank(image.bytes(at, SECTOR))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(ByteBuffer sector) {
        byte first = sector.get(0);
        for (int i = 1; i < SECTOR; i++) {
            if (sector.get(i) != first) {
                return false;
            }
        }
        return first == 0 || first == -1;
    }

    private static boolean overlap(Region one, Region other) {
        return one.from() < other.to() && other.from() < one.to();
    }
}
