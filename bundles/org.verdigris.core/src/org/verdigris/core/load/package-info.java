/** Measured load: logs of counters, read as a stream in bounded memory and put together by spans of time. */
package org.verdigris.core.load;
