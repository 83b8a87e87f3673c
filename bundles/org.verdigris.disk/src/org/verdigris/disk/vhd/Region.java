package org.verdigris.disk.vhd;

/** A part of a file in bytes, from an offset up to but without an end. */
public record Region(long from, long to) {

    boolean overlaps(Region other) {
        return from < other.to && other.from < to;
    }

    boolean contains(long offset) {
        return offset >= from && offset < to;
    }
}
