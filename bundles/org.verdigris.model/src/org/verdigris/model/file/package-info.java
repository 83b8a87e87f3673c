/** Writing files so that a failure at any moment leaves either the old content or the new one. */
package org.verdigris.model.file;
