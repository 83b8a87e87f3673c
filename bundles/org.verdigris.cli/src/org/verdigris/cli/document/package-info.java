/** Reports as files. */
package org.verdigris.cli.document;
