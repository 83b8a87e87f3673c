/** Asks all rules of an estate, at once and side by side, and keeps what they say. */
package org.verdigris.rules.engine;
