/** What can be done with machines as a whole: their wizards, menus and commands. */
package org.verdigris.ui.machine.operation;
