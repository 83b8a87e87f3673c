package org.verdigris.cli.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.operation.Recovery;
import org.verdigris.model.text.Catalogue;

/** Disks in the middle of a change that was interrupted: what they hold now is not what they are to be. */
public final class UnfinishedChange {

    private static final int FEW = 8;

    private UnfinishedChange() {
    }

    /** The sentence about a file in the middle of a change, with what to do; empty if it is in none. */
    static Optional<String> of(Path file) throws IOException {
        return Recovery.concerning(file)
                .map(subject -> Catalogue.text(Messages.UnfinishedChange_pending, file, subject));
    }

    /** The sentences about those of the files that are in the middle of a change. */
    static Map<Path, String> of(Collection<Path> files) throws IOException {
        Map<Path, String> sentences = new LinkedHashMap<>();
        Map<Path, Boolean> quiet = new HashMap<>(); // to look through a folder again for each of its files takes long
        for (Path file : files) {
            Path folder = file.toAbsolutePath().normalize().getParent();
            if (!quiet.containsKey(folder)) {
                quiet.put(folder, files.size() > FEW && folder != null && Recovery.pending(folder).isEmpty());
            }
            if (!quiet.get(folder)) {
                of(file).ifPresent(sentence -> sentences.put(file, sentence));
            }
        }
        return sentences;
    }

    /** Keeps a command from changing a file that is in the middle of another change. */
    public static void refuse(Path file) throws IOException, Refusal {
        Optional<String> sentence = of(file);
        if (sentence.isPresent()) {
            throw new Refusal(sentence.get());
        }
    }

    /** Tells of the files that are read although they are in the middle of a change. */
    public static void tell(Terminal terminal, Collection<Path> files) throws IOException {
        of(files).values().forEach(sentence -> terminal.tell(Cell.clean(sentence)));
    }
}
