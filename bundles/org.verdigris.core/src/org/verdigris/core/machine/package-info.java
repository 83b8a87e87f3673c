/** Machines as their files: what they are doing, the files they name, and operations that make, copy and move them. */
package org.verdigris.core.machine;
