/** What a machine is made of, to be changed: its drives above all. */
package org.verdigris.ui.machine.hardware;
