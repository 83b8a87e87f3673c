/** The wizard that makes a new virtual network. */
package org.verdigris.ui.network.create;
