/** The commands for virtual machines as a whole. */
package org.verdigris.cli.machine;
