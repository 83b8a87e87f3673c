package org.verdigris.core.machine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.PathMapping;
import org.verdigris.disk.RefusedException;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.text.Catalogue;

/** The leaves of a machine that name one file come to name another. */
record Redirection(MachineFiles files, Path from, Path to) {

    List<Alteration> of(Collection<Setting> leaves) throws RefusedException {
        List<Alteration> alterations = new ArrayList<>();
        for (Setting leaf : leaves) {
            if (names(leaf.text().strip(), leaves)) {
                alterations.add(Alteration.put(leaf.key(), text(leaf.text().strip())));
            }
        }
        return alterations;
    }

    private boolean names(String path, Collection<Setting> leaves) {
        if (path.isEmpty()) {
            return false;
        }
        Optional<Path> existing = files.place(path).flatMap(PathMapping::existing);
        return existing.isPresent() ? files.leadsTo(path, from) : isStale(path, leaves);
    }

    /** A path that leads nowhere but has the file's name: the machine was moved, and its other path is valid. */
    private boolean isStale(String path, Collection<Setting> leaves) {
        return lastName(path).equalsIgnoreCase(from.getFileName().toString()) && leaves.stream()
                .map(leaf -> leaf.text().strip()).filter(text -> lastName(text).equalsIgnoreCase(lastName(path)))
                .anyMatch(text -> files.leadsTo(text, from));
    }

    private String text(String text) throws RefusedException {
        if (from.toAbsolutePath().normalize().getParent().equals(to.toAbsolutePath().normalize().getParent())) {
            return text.substring(0, text.length() - lastName(text).length()) + to.getFileName();
        }
        return PathMapping.isAbsolute(text) ? absolute(text) : relative(text);
    }

    private String absolute(String text) throws RefusedException {
        return files.mapping().windows(to).orElseThrow(() -> new RefusedException(
                Catalogue.text(Messages.Redirection_noWindowsPath, files.machine(), from, text, to)));
    }

    private String relative(String text) throws RefusedException {
        Optional<String> way = files.mapping().way(files.folder(), to);
        if (way.isEmpty()) {
            return absolute(text);
        }
        boolean bare = !text.startsWith(".\\") && !text.startsWith("..\\");
        return bare && way.get().startsWith(".\\") ? way.get().substring(2) : way.get();
    }

    private static String lastName(String text) {
        return text.substring(Math.max(text.lastIndexOf('\\'), text.lastIndexOf('/')) + 1);
    }
}
