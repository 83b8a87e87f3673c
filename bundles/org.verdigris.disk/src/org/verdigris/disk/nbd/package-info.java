/**
 * Read-only export of a disk as a network block device, so that every program that speaks the protocol can read or
 * mount it.
 *
 * <p>Spoken is the fixed newstyle handshake with structured replies, without encryption and without metadata contexts.
 *
 * @see "The NBD protocol, doc/proto.md of the network block device project"
 */
package org.verdigris.disk.nbd;
