package org.verdigris.core.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.store.FactStore;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.resource.Dialect;

/**
 * Finds the estate that a definition describes. A scan can be run again and again; each run makes a new estate.
 *
 * <p>Only what changed since the store remembered it is read. A file or folder that cannot be read becomes a problem of
 * the estate, never a failure of the scan; so does a dialect file that cannot be used.
 */
public final class EstateScan {

    private final EstateDefinition definition;
    private final FactStore store;
    private final Function<Dialect, Reading> readings;
    private final boolean guests;

    /** A scan of what the definition names; the store stays open when it has ended. Disks are not looked into. */
    public EstateScan(EstateDefinition definition, FactStore store) {
        this(definition, store, FileReading::new);
    }

    EstateScan(EstateDefinition definition, FactStore store, Function<Dialect, Reading> readings) {
        this(definition, store, readings, false);
    }

    private EstateScan(EstateDefinition definition, FactStore store, Function<Dialect, Reading> readings,
            boolean guests) {
        this.definition = Objects.requireNonNull(definition);
        this.store = Objects.requireNonNull(store);
        this.readings = Objects.requireNonNull(readings);
        this.guests = guests;
    }

    /** The same scan, which also looks into the disks of machines, through their chains: who lives there. */
    public EstateScan withGuests() {
        return new EstateScan(definition, store, readings, true);
    }

    /**
     * Searches, reads and links; from any thread. The estate is complete and belongs to the caller. Its files are in
     * the order of their paths, its problems the worst first and those of one kind together.
     *
     * @throws InterruptedException if the progress says that the scan is cancelled, or the thread is interrupted; it
     *                              comes within 200 ms, and what was read so far stays in the store
     */
    public Estate run(ScanProgress progress) throws InterruptedException {
        // the model must be complete before several threads make objects of it
        EstatePackage.eINSTANCE.eClass();
        List<Path> roots = definition.searched();
        Problems problems = new Problems();
        Reading reading = readings.apply(dialect(problems));
        try (Crew crew = new Crew(progress)) {
            FoundFiles found = new FolderWalk(crew, progress).search(roots);
            FactGathering gathering = new FactGathering(crew, store, reading, progress);
            EstateAssembly assembly = new EstateAssembly(definition, crew, gathering, found, problems);
            Optional<ContentsGathering> contents = guests
                    ? Optional.of(new ContentsGathering(crew, store, assembly.placement(), progress))
                    : Optional.empty();
            return assembly.assemble(gathering.gather(found, roots), contents);
        }
    }

    /**
     * The disks below the folders, in the order of their paths, if there is no machine: a look at the names of files,
     * which is over long before a scan would be.
     *
     * @return empty if there is a machine, or a folder could not be looked at
     * @throws InterruptedException as {@link #run} does
     */
    public Optional<List<Path>> disksWithoutMachines(ScanProgress progress) throws InterruptedException {
        try (Crew crew = new Crew(progress)) {
            FoundFiles found = new FolderWalk(crew, progress).search(definition.searched());
            boolean alone = found.unreadable().isEmpty() && found.nameless().isEmpty()
                    && found.files().stream().noneMatch(file -> file.kind() == FileKind.MACHINE);
            return alone ? Optional.of(found.files().stream().filter(EstateScan::isDisk).map(FoundFile::path).toList())
                    : Optional.empty();
        }
    }

    private static boolean isDisk(FoundFile file) {
        return file.kind() == FileKind.DISK || file.kind() == FileKind.UNDO_DISK;
    }

    /** It is read anew for each scan, so that its owner can correct it and scan again. */
    private Dialect dialect(Problems problems) {
        if (definition.dialect().isEmpty()) {
            return Dialect.shipped();
        }
        Path file = definition.dialect().get();
        try {
            return Dialect.load(file);
        } catch (IOException e) {
            problems.error(ProblemKind.UNREADABLE_DIALECT).in(file.toString()).quotes(e.getMessage())
                    .solvedBy(Messages.UnreadableDialect_solution);
            return Dialect.shipped();
        }
    }
}
