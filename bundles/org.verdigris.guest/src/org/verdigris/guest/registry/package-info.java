/** Registry hives read outside Windows, also such as were not written to their end, and changed in place. */
package org.verdigris.guest.registry;
