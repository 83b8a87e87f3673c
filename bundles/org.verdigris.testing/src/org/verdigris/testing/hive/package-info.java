/** Registry hives made from nothing. */
package org.verdigris.testing.hive;
