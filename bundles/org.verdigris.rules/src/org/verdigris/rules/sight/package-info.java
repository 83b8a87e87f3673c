/** What a rule sees: the estate from its side, and the wishes of the administrator. */
package org.verdigris.rules.sight;
