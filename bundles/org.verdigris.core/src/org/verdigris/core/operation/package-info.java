/** Changes of disks, seen from the estate: which machines and disks they concern. */
package org.verdigris.core.operation;
