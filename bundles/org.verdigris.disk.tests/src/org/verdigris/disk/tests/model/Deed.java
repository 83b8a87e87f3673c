package org.verdigris.disk.tests.model;

import java.util.function.BiFunction;

import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;

/**
 * An operation to come, and what the model says about it.
 *
 * @param name     for the protocol
 * @param legal    whether it must be possible; else it must be refused
 * @param undoable whether it can be taken back, if it changes anything
 * @param effect   the model afterwards, from the one before and the plan
 */
record Deed(String name, Operation operation, boolean legal, boolean undoable, BiFunction<Model, Plan, Model> effect) {
}
