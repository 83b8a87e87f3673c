/** Best practices on the command line: an estate is judged, and the rules are explained. */
package org.verdigris.cli.check;
