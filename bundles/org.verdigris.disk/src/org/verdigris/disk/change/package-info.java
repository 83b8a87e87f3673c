/** What can be done with disks: each operation is planned here and performed by its plan. */
package org.verdigris.disk.change;
