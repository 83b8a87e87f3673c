/** Pictures of where a virtual hard disk has its content. */
package org.verdigris.disk.map;
