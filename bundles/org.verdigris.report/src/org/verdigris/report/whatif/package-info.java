/** What would be if: changes of a landscape, and how its capacity differs after them. */
package org.verdigris.report.whatif;
