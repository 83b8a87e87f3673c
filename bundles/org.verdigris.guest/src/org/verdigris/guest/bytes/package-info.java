/** Reading little-endian structures out of positional content, with bounds. */
package org.verdigris.guest.bytes;
