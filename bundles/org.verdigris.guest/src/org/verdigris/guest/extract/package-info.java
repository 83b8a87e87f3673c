/** Taking files, folders and streams out of a guest's file system, and finding them by patterns. Writes on the host only. */
package org.verdigris.guest.extract;
