/**
 * What is inside a virtual disk, read without starting its guest: partitions, file systems, folders and files.
 *
 * <p>Nothing here writes. Whatever the disk says is doubted: no memory is taken on the word of a field, every chain is
 * followed with a bound, and a broken structure is one sentence or a warning beside what could still be read.
 */
package org.verdigris.guest;
