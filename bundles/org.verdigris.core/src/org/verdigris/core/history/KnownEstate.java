package org.verdigris.core.history;

/**
 * An estate in an inventory.
 *
 * @param place path of its estate file, or of the folder that was scanned
 */
public record KnownEstate(String place, String name) {
}
