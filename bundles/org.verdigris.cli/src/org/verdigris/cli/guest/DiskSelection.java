package org.verdigris.cli.guest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.verdigris.cli.terminal.Refusal;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.disk.check.DiskFiles;
import org.verdigris.model.text.Catalogue;

/**
 * The disks that words of a command line stand for: a file for itself, a folder or an estate file for all disks below,
 * and a name with * or ? for the files that fit, where the shell has not found them already.
 *
 * @param disks    ascending
 * @param mappings where the estate files say that Windows folders lie
 * @param single   whether one file was named and nothing else
 */
record DiskSelection(SortedSet<Path> disks, Map<String, Path> mappings, boolean single) {

    /** @throws Refusal if nothing fits a name with wildcards */
    static DiskSelection of(List<String> words) throws IOException, Refusal {
        SortedSet<Path> disks = new TreeSet<>();
        Map<String, Path> mappings = new LinkedHashMap<>();
        boolean single = words.size() == 1;
        for (String word : words) {
            Optional<Path> path = path(word);
            if (path.isPresent() && Files.isDirectory(path.get())) {
                disks.addAll(DiskFiles.below(path.get()));
                single = false;
            } else if (path.isPresent() && Files.exists(path.get()) && isEstate(path.get())) {
                EstateDefinition estate = EstateDefinition.load(path.get());
                mappings.putAll(estate.mappings());
                for (Path folder : estate.searched()) {
                    disks.addAll(DiskFiles.below(folder));
                }
                single = false;
            } else if (isPattern(word) && path.filter(Files::exists).isEmpty()) {
                disks.addAll(fitting(word));
                single = false;
            } else {
                disks.add(Path.of(word));
            }
        }
        return new DiskSelection(disks, mappings, single);
    }

    private static boolean isEstate(Path path) {
        return path.getFileName().toString().endsWith("." + EstateDefinition.EXTENSION);
    }

    private static boolean isPattern(String word) {
        return word.indexOf('*') >= 0 || word.indexOf('?') >= 0;
    }

    /** On Windows a name with wildcards is none. */
    private static Optional<Path> path(String word) {
        try {
            return Optional.of(Path.of(word));
        } catch (InvalidPathException noNameHere) {
            return Optional.empty();
        }
    }

    private static SortedSet<Path> fitting(String word) throws IOException, Refusal {
        int slash = Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\'));
        boolean here = slash < 0 || isPattern(word.substring(0, slash));
        Path folder = Path.of(here ? "" : word.substring(0, slash + 1));
        String name = here ? word : word.substring(slash + 1);
        SortedSet<Path> found = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, glob(name))) {
            files.forEach(found::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        if (found.isEmpty()) {
            throw new Refusal(Catalogue.text(Messages.DiskSelection_nothing, word));
        }
        return found;
    }

    /** Only * and ? have a meaning; the others that the platform knows stand for themselves. */
    private static String glob(String name) {
        return name.replaceAll("[\\\\\\[\\]{}]", "\\\\$0");
    }
}
