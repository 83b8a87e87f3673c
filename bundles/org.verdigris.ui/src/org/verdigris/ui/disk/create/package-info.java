/** The wizard that makes new virtual hard disks. */
package org.verdigris.ui.disk.create;
