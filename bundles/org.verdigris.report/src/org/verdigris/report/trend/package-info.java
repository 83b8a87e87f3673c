/** How figures change over time, and when a limit is reached if that goes on. */
package org.verdigris.report.trend;
