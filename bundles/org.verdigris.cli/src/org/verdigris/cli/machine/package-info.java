/** The commands for whole machines: to make, copy and move them, and to change settings of many. */
package org.verdigris.cli.machine;
