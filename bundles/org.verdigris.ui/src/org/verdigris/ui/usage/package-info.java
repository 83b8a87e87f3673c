/** Who uses a disk, a network, an address or a file. */
package org.verdigris.ui.usage;
