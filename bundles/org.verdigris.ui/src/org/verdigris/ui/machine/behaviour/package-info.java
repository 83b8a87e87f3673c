/** How a machine behaves, is shown, and works together with its host. */
package org.verdigris.ui.machine.behaviour;
