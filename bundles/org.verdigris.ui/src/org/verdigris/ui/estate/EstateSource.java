package org.verdigris.ui.estate;

import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.scan.ScanProgress;
import org.verdigris.model.estate.Estate;

/** Where an estate comes from: in the product a scan of its folders. Called off the UI thread. */
@FunctionalInterface
public interface EstateSource {
    /** @throws InterruptedException when the progress says that it was cancelled */
    Estate read(EstateDefinition definition, ScanProgress progress) throws InterruptedException;

    /** Adds what was read to the history of the estate, where there is one. */
    default void remember(Snapshot snapshot) {
        // what does not come from a scan has no history
    }
}
