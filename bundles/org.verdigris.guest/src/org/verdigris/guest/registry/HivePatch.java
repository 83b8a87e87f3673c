package org.verdigris.guest.registry;

/**
 * Bytes that a change replaces by as many others.
 *
 * @param position of the first one, in the hive's file, on its volume or on its disk
 * @param before   the bytes that are there
 * @param after    the bytes that are to be there
 */
public record HivePatch(long position, byte[] before, byte[] after) {
}
