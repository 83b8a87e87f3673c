package org.verdigris.cli.disk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.operation.EstateSurroundings;
import org.verdigris.core.scan.EstateScan;
import org.verdigris.core.scan.ScanProgress;
import org.verdigris.core.store.FactStore;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.model.text.Catalogue;

/**
 * Finds the machines and disks around a disk that is to be changed. Every file is read anew: what an earlier scan
 * remembered is not good enough to decide what may be destroyed.
 *
 * @param mappings where Windows folders lie here
 */
record EstateSearch(List<Path> folders, Map<String, Path> mappings, Progress progress) {

    Surroundings around(Path disk) throws CancelledException {
        EstateDefinition definition = EstateDefinition.of(folders).withMappings(mappings);
        try (FactStore store = FactStore.none()) {
            EstateScan scan = new EstateScan(definition, store);
            Optional<List<Path>> disks = scan.disksWithoutMachines(new Listener());
            return disks.isPresent() ? EstateSurroundings.withoutMachines(definition, disk, disks.get())
                    : new EstateSurroundings(scan.run(new Listener()), definition, disk);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException(Catalogue.text(Messages.EstateSearch_cancelled, disk));
        }
    }

    private final class Listener implements ScanProgress {

        @Override
        public void searching(int filesFound) {
            // the search of a few folders is over before anybody reads about it
        }

        @Override
        public void reading(int done, int total, Path current) {
            // only metadata are read
        }

        @Override
        public boolean cancelled() {
            return progress.cancelled();
        }
    }
}
