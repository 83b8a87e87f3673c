/** How numbers and sentences are put in front of the administrator, alike in the console and on the command line. */
package org.verdigris.core.text;
