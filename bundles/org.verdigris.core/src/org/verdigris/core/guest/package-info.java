/** What is inside disks, carried into the model. */
package org.verdigris.core.guest;
