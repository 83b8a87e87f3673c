/** Where the contents of two disks differ. */
package org.verdigris.disk.compare;
