package org.verdigris.disk.write;

import java.io.IOException;
import java.util.Optional;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;
import org.verdigris.disk.Extents;

/**
 * What is known, without reading, of where a content is as its base has it, or zero where there is no base.
 *
 * @param difference what is known of the difference between content and base; unused without a base
 * @param length     bytes that matter; where the content is shorter, zeros are
 */
record Sameness(DiskContent content, Optional<? extends DiskContent> base, Extents difference, long length) {

    /** The end of what is known from a position on not to differ; the position itself if nothing is. */
    long endFrom(long from) throws IOException {
        long position = from;
        while (position < length) {
            Extent extent = known(position);
            if (!extent.zero()) {
                break;
            }
            position = extent.end();
        }
        return Math.min(position, length);
    }

    private Extent known(long position) throws IOException {
        if (base.isEmpty()) {
            return zeros(content, position);
        }
        if (position < content.size()) {
            Extent same = difference.extent(position);
            if (same.zero()) {
                return same;
            }
        }
        Extent ours = zeros(content, position);
        Extent theirs = zeros(base.get(), position);
        return new Extent(ours.zero() && theirs.zero(), Math.min(ours.end(), theirs.end()));
    }

    private Extent zeros(DiskContent disk, long position) throws IOException {
        return position < disk.size() ? disk.extent(position) : new Extent(true, length);
    }
}
