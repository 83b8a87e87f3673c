package org.verdigris.core.operation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.PathMapping;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Maker;
import org.verdigris.disk.operation.Step;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.text.Catalogue;

/**
 * The leaves of one machine's file by which its drives name disks: {@code pathname} and {@code undo_pathname}, each
 * with an absolute and a relative path. A leaf keeps its style when it comes to name another file.
 *
 * @param machine the {@code .vmc} file
 * @param mapping how the Windows paths in it translate
 */
record DriveReferences(ConfigurationFile machine, PathMapping mapping) {

    private static final List<String> PARENTS = List.of("pathname", "undo_pathname");
    private static final List<String> LEAVES = List.of("absolute", "relative");

    /**
     * The step that lets every drive name another file where it names this one; empty if no drive does.
     *
     * @throws RefusedException if the new path cannot be written, or the file not be written without loss
     */
    Optional<Step> redirect(Path from, Path to) throws RefusedException {
        for (Setting leaf : List.copyOf(machine.settings())) {
            if (isReference(leaf.key()) && names(leaf.text(), from)) {
                set(leaf, from, to);
            }
        }
        if (!machine.changed()) {
            return Optional.empty();
        }
        byte[] bytes = machine.bytes();
        String reason = Catalogue.text(Messages.DriveReferences_reason, to.getFileName(), from.getFileName());
        return Optional.of(Step.replace(machine.file(), bytes.length, reason, Maker.of(bytes)));
    }

    private static boolean isReference(SettingKey key) {
        int size = key.steps().size();
        return size > 1 && LEAVES.contains(key.name()) && PARENTS.contains(key.steps().get(size - 2).name());
    }

    private boolean names(String text, Path file) {
        String path = text.strip();
        if (path.isEmpty()) {
            return false;
        }
        Optional<Path> place = PathMapping.isAbsolute(path) ? mapping.local(path)
                : Optional.of(PathMapping.relative(folder(), path));
        Optional<Path> existing = place.flatMap(PathMapping::existing);
        return existing.isPresent() ? FileIdentity.of(existing.get()).equals(FileIdentity.of(file))
                : isStale(path, file);
    }

    /** A path that leads nowhere but has the file's name: the machine was moved, and its other path is valid. */
    private boolean isStale(String path, Path file) {
        return lastName(path).equalsIgnoreCase(file.getFileName().toString()) && machine.settings().stream()
                .filter(leaf -> isReference(leaf.key())).map(leaf -> leaf.text().strip())
                .filter(text -> lastName(text).equalsIgnoreCase(lastName(path)))
                .map(text -> PathMapping.isAbsolute(text) ? mapping.local(text)
                        : Optional.of(PathMapping.relative(folder(), text)))
                .flatMap(Optional::stream).flatMap(place -> PathMapping.existing(place).stream())
                .anyMatch(place -> FileIdentity.of(place).equals(FileIdentity.of(file)));
    }

    private void set(Setting leaf, Path from, Path to) throws RefusedException {
        String text = PathMapping.isAbsolute(leaf.text().strip()) ? absolute(leaf.text().strip(), from, to)
                : relative(leaf.text().strip(), from, to);
        try {
            machine.set(leaf.key(), text);
        } catch (SettingException e) {
            throw new RefusedException(Catalogue.text(Messages.DriveReferences_lossy, machine.file(), from,
                    e.getMessage(), to));
        }
    }

    private String absolute(String text, Path from, Path to) throws RefusedException {
        if (isBeside(from, to)) {
            return withName(text, to);
        }
        return mapping.windows(to).orElseThrow(() -> new RefusedException(Catalogue.text(
                Messages.DriveReferences_noWindowsPath, machine.file(), from, text, to)));
    }

    private String relative(String text, Path from, Path to) throws RefusedException {
        if (isBeside(from, to)) {
            return withName(text, to);
        }
        Path file = to.toAbsolutePath().normalize();
        if (!folder().getRoot().equals(file.getRoot())) {
            return absolute(text, from, to);
        }
        String way = folder().relativize(file).toString().replace('/', '\\');
        return text.startsWith(".\\") && !way.startsWith("..\\") ? ".\\" + way : way;
    }

    private Path folder() {
        return machine.file().toAbsolutePath().normalize().getParent();
    }

    private static boolean isBeside(Path from, Path to) {
        return from.toAbsolutePath().normalize().getParent().equals(to.toAbsolutePath().normalize().getParent());
    }

    private static String withName(String text, Path to) {
        return text.substring(0, text.length() - lastName(text).length()) + to.getFileName();
    }

    private static String lastName(String text) {
        return text.substring(Math.max(text.lastIndexOf('\\'), text.lastIndexOf('/')) + 1);
    }
}
