/** What can be wrong with the system on the disks of a machine. */
package org.verdigris.rules.guest;
