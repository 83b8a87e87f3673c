/**
 * Changes of existing files: check, plan, perform, undo.
 *
 * <p>An {@link org.verdigris.disk.operation.Operation} makes a {@link org.verdigris.disk.operation.Plan} of steps.
 * Performing it first writes all that is new beside what is there, then notes the changes in a journal, and then makes
 * them. Wherever that stops, every file is the old one or the new one, and {@link org.verdigris.disk.operation.Recovery}
 * makes the rest. What was there before is kept until it is discarded, and {@link org.verdigris.disk.operation.Undo}
 * brings it back.
 */
package org.verdigris.disk.operation;
