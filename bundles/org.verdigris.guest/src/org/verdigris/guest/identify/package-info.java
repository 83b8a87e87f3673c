/** Who lives in a disk: operating systems and what matters about them, without starting them. */
package org.verdigris.guest.identify;
