/** What can be wrong with differencing disks and their parents. */
package org.verdigris.rules.chain;
