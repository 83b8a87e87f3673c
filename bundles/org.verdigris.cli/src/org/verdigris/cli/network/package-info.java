/** The commands for virtual networks. */
package org.verdigris.cli.network;
