/** NTFS volumes that the programs of ntfs-3g make, fill and describe. */
package org.verdigris.testing.ntfs;
