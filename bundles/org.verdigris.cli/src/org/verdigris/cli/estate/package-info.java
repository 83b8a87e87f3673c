/** Scanning an estate from the command line. */
package org.verdigris.cli.estate;
