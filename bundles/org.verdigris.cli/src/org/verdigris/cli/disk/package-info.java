/** The commands about virtual hard disks themselves. */
package org.verdigris.cli.disk;
