/** What a report says, independent of the form in which it is written. */
package org.verdigris.report.document;
