/** Programs of other projects that tests compare ours with, and make volumes with. */
package org.verdigris.testing.program;
