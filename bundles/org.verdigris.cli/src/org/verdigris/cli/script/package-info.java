/** Scripts for the Windows Script Host as files. */
package org.verdigris.cli.script;
