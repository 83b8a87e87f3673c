/** What the inventory remembers of an estate. */
package org.verdigris.cli.history;
