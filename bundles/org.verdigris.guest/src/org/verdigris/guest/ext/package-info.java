/** ext2, ext3 and ext4, read-only. */
package org.verdigris.guest.ext;
