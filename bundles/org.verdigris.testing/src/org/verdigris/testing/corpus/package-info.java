/** Finds and unpacks the shared corpus of real files that lies beside the checkout, where there is one. */
package org.verdigris.testing.corpus;
