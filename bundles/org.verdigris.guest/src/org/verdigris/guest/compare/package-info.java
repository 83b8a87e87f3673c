/** What differs between the files of two guests, or of one guest at two times. */
package org.verdigris.guest.compare;
