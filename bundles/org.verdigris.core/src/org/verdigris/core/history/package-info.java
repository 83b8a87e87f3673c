/** The inventory: what each scan of an estate saw and what was measured, so that growth can be told. */
package org.verdigris.core.history;
