/** Puts operations through everything that can happen to them. */
package org.verdigris.testing.operation;
