/**
 * Moves the boot disk of a machine between the IDE controllers and the first SCSI adapter: what has to be looked at
 * first, which way to go, the change itself and the way back.
 *
 * @see "releng/docs/DESIGN.md, Moving a boot disk"
 */
package org.verdigris.core.migrate;
