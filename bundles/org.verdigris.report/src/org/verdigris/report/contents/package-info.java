/** What each report says: from the estate, the plan, the findings and the history to documents. */
package org.verdigris.report.contents;
