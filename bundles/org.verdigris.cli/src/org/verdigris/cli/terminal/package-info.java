/** Writing to screens, files and pipes: tables, facts, colours, and text that cannot do harm. */
package org.verdigris.cli.terminal;
