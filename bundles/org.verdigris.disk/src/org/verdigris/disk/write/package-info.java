/**
 * New virtual hard disks: empty ones, children, and copies of readable disks in another form.
 *
 * <p>Only new files are written, and a file gets its name when it is complete and was read back.
 */
package org.verdigris.disk.write;
