/** Guests with Windows, small enough to be made for a test. */
package org.verdigris.testing.windows;
