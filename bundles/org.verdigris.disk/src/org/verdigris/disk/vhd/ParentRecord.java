package org.verdigris.disk.vhd;

import java.nio.ByteBuffer;
import java.util.List;

import org.verdigris.disk.DiskId;

/**
 * How a differencing disk records its parent, byte for byte.
 *
 * @param id        the parent's id
 * @param timeStamp when the parent was changed last, in seconds since 2000; 0 if that is not recorded
 * @param name      the 512 bytes of the header for the parent's name, from 0 to the limit
 * @param locators  the used locators in the order of their slots
 */
public record ParentRecord(DiskId id, int timeStamp, ByteBuffer name, List<Locator> locators) {

    /**
     * A locator, whatever it means.
     *
     * @param slot  its place in the header, 0 to 7
     * @param code  the platform code
     * @param space bytes reserved for the text
     * @param text  the text, from 0 to the limit
     */
    public record Locator(int slot, int code, long space, ByteBuffer text) {
    }

    public ParentRecord {
        locators = List.copyOf(locators);
    }
}
