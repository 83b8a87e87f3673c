/** A configuration file while it is edited: alterations of its leaves, undone and redone, saved without loss. */
package org.verdigris.model.document;
