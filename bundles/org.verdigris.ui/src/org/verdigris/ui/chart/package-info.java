/** Charts of reports, on the screen. */
package org.verdigris.ui.chart;
