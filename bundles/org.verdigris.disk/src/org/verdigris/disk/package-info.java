/**
 * Virtual hard disks (VHD 1.0): what a file is, where its parents are, and what a guest would read from it.
 *
 * <p>Nothing here writes. Facts come from the published format specification (October 11, 2006) and from the files
 * that Virtual PC, Virtual Server, Windows, VirtualBox, QEMU, Disk2vhd and XenServer really write.
 */
package org.verdigris.disk;
