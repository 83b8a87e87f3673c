/**
 * Starts a machine from its boot disk in QEMU, to see how far it gets. The disk is only read; what the guest writes is
 * thrown away.
 *
 * @see "releng/docs/DESIGN.md, Rehearsals"
 */
package org.verdigris.core.rehearse;
