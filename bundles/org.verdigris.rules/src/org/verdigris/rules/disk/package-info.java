/** What can be wrong with a virtual hard disk file. */
package org.verdigris.rules.disk;
