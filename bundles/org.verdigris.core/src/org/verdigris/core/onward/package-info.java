/**
 * Takes machines on to where they can live next: a description for another product, and the disks in a form that it reads.
 * The machine itself stays as it is.
 *
 * @see "releng/docs/DESIGN.md, Onward"
 */
package org.verdigris.core.onward;
