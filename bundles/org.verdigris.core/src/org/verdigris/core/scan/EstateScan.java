package org.verdigris.core.scan;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.store.FactStore;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.EstatePackage;

/**
 * Finds the estate that a definition describes. A scan can be run again and again; each run makes a new estate.
 *
 * <p>Only what changed since the store remembered it is read. A file or folder that cannot be read becomes a problem of
 * the estate, never a failure of the scan.
 */
public final class EstateScan {

    private final EstateDefinition definition;
    private final FactStore store;
    private final Reading reading;

    /** A scan of what the definition names; the store stays open when it has ended. */
    public EstateScan(EstateDefinition definition, FactStore store) {
        this(definition, store, new FileReading());
    }

    EstateScan(EstateDefinition definition, FactStore store, Reading reading) {
        this.definition = Objects.requireNonNull(definition);
        this.store = Objects.requireNonNull(store);
        this.reading = Objects.requireNonNull(reading);
    }

    /**
     * Searches, reads and links; from any thread. The estate is complete and belongs to the caller.
     *
     * @throws InterruptedException if the progress says that the scan is cancelled, or the thread is interrupted; it
     *                              comes within 200 ms, and what was read so far stays in the store
     */
    public Estate run(ScanProgress progress) throws InterruptedException {
        // the model must be complete before several threads make objects of it
        EstatePackage.eINSTANCE.eClass();
        List<Path> roots = definition.searched();
        try (Crew crew = new Crew(progress)) {
            FoundFiles found = new FolderWalk(crew, progress).search(roots);
            FactGathering gathering = new FactGathering(crew, store, reading, progress);
            EstateAssembly assembly = new EstateAssembly(definition, crew, gathering, found);
            return assembly.assemble(gathering.gather(found, roots));
        }
    }
}
