/** What can be wrong with virtual networks, adapters and DHCP servers. */
package org.verdigris.rules.network;
