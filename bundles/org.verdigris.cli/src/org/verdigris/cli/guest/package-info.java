/** The commands that look inside disks: what guests keep there, read without starting them. */
package org.verdigris.cli.guest;
