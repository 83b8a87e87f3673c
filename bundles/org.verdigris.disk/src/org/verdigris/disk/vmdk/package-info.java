/** Reads VMDK, the format of VMware, so that its content can be converted. */
package org.verdigris.disk.vmdk;
