/** Charts as data, and one writer of them as SVG for console, page and print. */
package org.verdigris.report.chart;
