/**
 * A deliberately naive writer of virtual hard disks, independent of the engine that it tests: it shares no class, no
 * constant and no algorithm with it. Files are small where the disk is empty.
 */
package org.verdigris.testing.disk;
