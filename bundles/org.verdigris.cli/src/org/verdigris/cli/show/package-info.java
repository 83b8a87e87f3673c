/** Showing one file, whatever of ours it is. */
package org.verdigris.cli.show;
