/** Whether the hosts carry the machines: charts of space, memory, processors and growth, and hosts that fail. */
package org.verdigris.ui.capacity;
