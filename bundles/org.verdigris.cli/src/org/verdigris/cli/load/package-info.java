/** Commands about measured load. */
package org.verdigris.cli.load;
