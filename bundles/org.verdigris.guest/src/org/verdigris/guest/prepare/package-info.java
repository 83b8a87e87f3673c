/** Prepares a Windows system that does not run for another disk controller, by values of its registry alone. */
package org.verdigris.guest.prepare;
