package org.verdigris.guest;

import java.util.List;

/**
 * Whether a volume was left in order, so that conclusions about its free space are allowed.
 *
 * @param doubts a sentence for each sign that it was not; empty if it is clean
 */
public record VolumeState(List<String> doubts) {

    public VolumeState {
        doubts = List.copyOf(doubts);
    }

    /** No sign speaks against it. */
    public boolean clean() {
        return doubts.isEmpty();
    }
}
