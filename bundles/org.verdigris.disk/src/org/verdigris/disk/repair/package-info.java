/** Mending of damaged disks: what can be computed anew, and what has to be given up. */
package org.verdigris.disk.repair;
