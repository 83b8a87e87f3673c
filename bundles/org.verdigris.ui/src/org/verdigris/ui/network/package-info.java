/** The editor of a virtual network: what its file says, what can be changed there, and what the host has to be told. */
package org.verdigris.ui.network;
