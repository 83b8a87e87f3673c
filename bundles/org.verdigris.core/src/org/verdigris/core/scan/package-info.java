/**
 * Finds an estate: searches its folders, reads what changed, links machines, disks, parents, networks and hosts, and
 * says what is wrong.
 */
package org.verdigris.core.scan;
