package org.verdigris.disk.link;

/**
 * One thing that a disk records of its parent, before and after.
 *
 * @param what   the platform code of a locator, or what else it is, in words
 * @param before what is recorded now; empty if nothing is
 * @param after  what will be recorded; empty if nothing will
 */
public record LinkDifference(String what, String before, String after) {
}
