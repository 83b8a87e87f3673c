/** How differencing disks find their parents again: the names, the id and the time they record of them. */
package org.verdigris.disk.link;
