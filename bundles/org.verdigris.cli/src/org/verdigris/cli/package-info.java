/** The {@code verdigris} command: its subcommands, its exit codes, and what it says when something fails. */
package org.verdigris.cli;
