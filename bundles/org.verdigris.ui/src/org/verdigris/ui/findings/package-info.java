/** What the rules of best practice find in the estate that is open. */
package org.verdigris.ui.findings;
