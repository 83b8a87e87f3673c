/** What a machine is and how it is, at a glance. */
package org.verdigris.ui.machine.overview;
