/** Reports as pages: one file that needs no other, for the screen and for paper. */
package org.verdigris.report.html;
