/** Reports for spreadsheets: their tables, with numbers as numbers. */
package org.verdigris.report.table;
