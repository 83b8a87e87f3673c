/** What a guest does not use of its disk, so that it can be left out when the disk is compacted or zeroed. */
package org.verdigris.guest.trim;
