/** Small volumes of every file system that is read, made by {@code releng/fixtures/generate} and kept packed. */
package org.verdigris.testing.volume;
