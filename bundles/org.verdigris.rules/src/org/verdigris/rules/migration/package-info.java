/** What stands in the way of a machine that is to go on to another product. */
package org.verdigris.rules.migration;
