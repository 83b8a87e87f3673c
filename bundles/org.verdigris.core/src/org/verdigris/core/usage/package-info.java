/** Who in an estate uses a file, a network or a network address. */
package org.verdigris.core.usage;
