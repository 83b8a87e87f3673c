/** NTFS 1.2 to 3.1, read-only. */
package org.verdigris.guest.ntfs;
