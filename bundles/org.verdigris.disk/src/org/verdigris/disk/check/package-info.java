/** Judges virtual hard disks as they are: rules of format, blocks and chains, use of space, and content as a number. */
package org.verdigris.disk.check;
