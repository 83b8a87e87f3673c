package org.verdigris.cli.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.verdigris.cli.terminal.Refusal;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.history.History;
import org.verdigris.core.history.Inventory;
import org.verdigris.core.history.KnownEstate;
import org.verdigris.model.text.Catalogue;

/** Finds the history of the estate that a path means. */
record KnownHistory(Inventory inventory, String store) {

    /** @throws Refusal if there is none; it says which estates have one */
    History of(Path path) throws IOException, Refusal {
        String place = place(path);
        return inventory.history(place).orElseThrow(() -> new Refusal(unknown(place)));
    }

    /** An estate that is gone has its history still. */
    private static String place(Path path) throws IOException {
        return Files.exists(path) ? Inventory.place(EstateDefinition.open(path))
                : path.toAbsolutePath().normalize().toString();
    }

    private String unknown(String place) {
        String sentence = Catalogue.text(Messages.History_unknown, place, store);
        try {
            String known = inventory.estates().stream().map(KnownEstate::place).collect(Collectors.joining(", "));
            return known.isEmpty() ? sentence : sentence + " " + Catalogue.text(Messages.History_known, known);
        } catch (IOException e) {
            return sentence;
        }
    }
}
