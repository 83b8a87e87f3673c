/** Virtual networks: the rules of their DHCP server, scripts for the product, and new ones. */
package org.verdigris.core.network;
