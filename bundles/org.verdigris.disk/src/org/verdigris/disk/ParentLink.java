package org.verdigris.disk;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a differencing disk remembers of its parent.
 *
 * @param id        the parent's id; null in XenServer's files if the parent is no virtual hard disk but a raw file
 * @param timeStamp when the parent was last modified, to the second; empty where zero is recorded, as Windows does
 * @param name      the parent's file name, or its full path as Windows 8 and later write it; may be empty
 * @param locators  the used locators in the order of their slots
 */
public record ParentLink(DiskId id, Optional<Instant> timeStamp, String name, List<ParentLocator> locators) {

    public ParentLink {
        Objects.requireNonNull(id);
        Objects.requireNonNull(timeStamp);
        Objects.requireNonNull(name);
        locators = List.copyOf(locators);
    }
}
