/** What stands in the way of a backup that can be restored. */
package org.verdigris.rules.backup;
