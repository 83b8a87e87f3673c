/** The words of reports, in the language that a report is asked for, and numbers and dates as that language writes them. */
package org.verdigris.report.words;
