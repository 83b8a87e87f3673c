/**
 * The structures of a virtual hard disk file as they stand there, byte for byte, whatever state they are in: for those
 * who mend what the rest of this bundle refuses.
 */
package org.verdigris.disk.raw;
