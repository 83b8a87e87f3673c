/** Disks that a PC starts, for tests. */
package org.verdigris.testing.boot;
