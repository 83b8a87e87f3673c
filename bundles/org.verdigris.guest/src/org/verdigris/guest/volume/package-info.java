/** What is at the start of a disk: partition tables, single volumes, and which file system a volume holds. */
package org.verdigris.guest.volume;
