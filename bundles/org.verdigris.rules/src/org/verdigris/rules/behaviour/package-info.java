/** What can be wrong with how a machine starts, stops, is saved and is known: undo disks, saved states, identity, file form. */
package org.verdigris.rules.behaviour;
