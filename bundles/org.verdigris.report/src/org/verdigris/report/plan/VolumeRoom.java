package org.verdigris.report.plan;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A volume that carries files.
 *
 * @param key      host and name
 * @param capacity bytes; empty if not known
 * @param free     bytes that were free when the host was asked; below zero in a plan that puts more there than fits; empty if
 *                 not known
 * @param growth   bytes by which what is used grows a day, by its trend; below zero if it shrinks; empty if not known
 */
public record VolumeRoom(VolumeKey key, OptionalLong capacity, OptionalLong free, OptionalDouble growth) {
    public VolumeRoom {
        if (capacity.isPresent() && free.isPresent() && free.getAsLong() > capacity.getAsLong()) {
            throw new IllegalArgumentException(key + " has more free than it holds");
        }
    }

    /** A volume without a trend. */
    public VolumeRoom(VolumeKey key, OptionalLong capacity, OptionalLong free) {
        this(key, capacity, free, OptionalDouble.empty());
    }
}
