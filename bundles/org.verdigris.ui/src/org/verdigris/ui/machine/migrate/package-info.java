/** The wizard that moves the boot disk of a machine between IDE and SCSI, and the page that looks at all machines. */
package org.verdigris.ui.machine.migrate;
