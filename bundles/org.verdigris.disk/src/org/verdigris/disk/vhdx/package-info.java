/** Reads VHDX, the successor of the format this bundle is about, so that its content can be converted. */
package org.verdigris.disk.vhdx;
