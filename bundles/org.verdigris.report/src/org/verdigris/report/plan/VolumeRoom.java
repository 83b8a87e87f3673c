package org.verdigris.report.plan;

import java.util.OptionalLong;

/**
 * A volume that carries files.
 *
 * @param key      host and name
 * @param capacity bytes; empty if not known
 * @param free     bytes that were free when the host was asked; below zero in a plan that puts more there than fits; empty if
 *                 not known
 */
public record VolumeRoom(VolumeKey key, OptionalLong capacity, OptionalLong free) {
    public VolumeRoom {
        if (capacity.isPresent() && free.isPresent() && free.getAsLong() > capacity.getAsLong()) {
            throw new IllegalArgumentException(key + " has more free than it holds");
        }
    }
}
