/** What the command tells about an estate, as text for the reader and as JSON for programs. */
package org.verdigris.cli.report;
