/** FAT12, FAT16 and FAT32 with long names, read-only (Microsoft, FAT32 File System Specification, version 1.03). */
package org.verdigris.guest.fat;
