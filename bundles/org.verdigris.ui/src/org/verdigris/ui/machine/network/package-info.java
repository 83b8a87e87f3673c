/** The network adapters of a machine. */
package org.verdigris.ui.machine.network;
