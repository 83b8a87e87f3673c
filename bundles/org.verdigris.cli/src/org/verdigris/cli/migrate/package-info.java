/** The commands that move boot disks between IDE and SCSI. */
package org.verdigris.cli.migrate;
