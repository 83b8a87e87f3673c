/** How an estate is to be judged: its profile, which rules are asked and with which limits, and what is not told. */
package org.verdigris.ui.rules;
