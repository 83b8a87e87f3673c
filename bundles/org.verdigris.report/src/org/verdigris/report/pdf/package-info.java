/** Reports as tagged PDF with embedded fonts. */
package org.verdigris.report.pdf;
