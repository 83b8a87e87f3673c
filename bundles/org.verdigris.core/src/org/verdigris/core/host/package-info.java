/** Facts of hosts: the scripts that collect them there, and what a report of them changes in an estate. */
package org.verdigris.core.host;
