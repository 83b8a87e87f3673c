package org.verdigris.cli.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.verdigris.cli.estate.ProgressLine;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.network.NetworkPlace;
import org.verdigris.core.scan.EstateScan;
import org.verdigris.core.store.FactStore;
import org.verdigris.model.estate.Estate;

/**
 * Finds out what is known of the place of a network.
 *
 * @param estate   the estate it is to be in, if one is named
 * @param mappings more places of Windows folders; they win over those of the estate
 */
record PlaceSearch(Terminal terminal, Optional<Path> estate, Map<String, Path> mappings) {

    NetworkPlace of(Optional<Path> folder) throws IOException, InterruptedException {
        if (estate.isEmpty()) {
            return NetworkPlace.of(EstateDefinition.of(List.of()).withMappings(mappings), Optional.empty(),
                    folder.orElse(Path.of("")));
        }
        EstateDefinition named = EstateDefinition.open(estate.get());
        Map<String, Path> all = new LinkedHashMap<>(named.mappings());
        all.putAll(mappings);
        EstateDefinition definition = named.withMappings(all);
        try (FactStore store = FactStore.open(FactStore.defaultLocation());
                ProgressLine progress = new ProgressLine(terminal)) {
            Estate found = new EstateScan(definition, store).run(progress);
            return NetworkPlace.of(definition, Optional.of(found), folder.orElse(Path.of("")));
        }
    }
}
