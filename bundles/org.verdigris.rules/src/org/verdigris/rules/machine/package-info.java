/** What can be wrong with the configuration of a machine. */
package org.verdigris.rules.machine;
