/**
 * What was read from files, remembered from one scan to the next, so that a scan reads only what changed.
 *
 * <p>The store is a convenience: it can be deleted at any time, and whatever is wrong with it costs time but no facts.
 */
package org.verdigris.core.store;
