/** Changes that are only tried: what they would make of the capacity. */
package org.verdigris.ui.whatif;
