package org.verdigris.ui.estate;

import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.remark.Neighbours;
import org.verdigris.model.estate.Estate;

/** An estate as it was found at one moment, with its definition and its index. Nothing in it changes any more. */
public record Snapshot(EstateDefinition definition, Estate estate, EstateIndex index) {
    /** Indexes the estate; some ten milliseconds for ten thousand machines, any thread. */
    public static Snapshot of(EstateDefinition definition, Estate estate) {
        Neighbours.of(estate); // kept with the estate, so that the first key press in an editor need not wait for it
        return new Snapshot(definition, estate, new EstateIndex(estate));
    }
}
