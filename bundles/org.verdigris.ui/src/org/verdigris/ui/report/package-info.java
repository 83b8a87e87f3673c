/** Reports, written from the console. */
package org.verdigris.ui.report;
