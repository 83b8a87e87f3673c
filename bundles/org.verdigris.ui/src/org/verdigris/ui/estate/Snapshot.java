package org.verdigris.ui.estate;

import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.model.estate.Estate;

/** An estate as it was found at one moment, with its definition and its index. Nothing in it changes any more. */
public record Snapshot(EstateDefinition definition, Estate estate, EstateIndex index) {
    /** Indexes the estate; about ten milliseconds for ten thousand machines, any thread. */
    public static Snapshot of(EstateDefinition definition, Estate estate) {
        return new Snapshot(definition, estate, new EstateIndex(estate));
    }
}
