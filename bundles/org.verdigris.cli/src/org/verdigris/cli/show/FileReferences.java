package org.verdigris.cli.show;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.verdigris.core.scan.HostDrive;
import org.verdigris.disk.PathMapping;
import org.verdigris.model.estate.FileReference;

/** Finds the files that a machine refers to: first beside its own file, then where absolute paths lead. */
final class FileReferences {

    private final PathMapping mapping;

    FileReferences(PathMapping mapping) {
        this.mapping = Objects.requireNonNull(mapping);
    }

    /** Notes at each reference of the machine which file was found for it. */
    void resolve(EObject machine, Path folder) {
        machine.eAllContents().forEachRemaining(part -> {
            if (part instanceof FileReference reference && HostDrive.letter(reference).isEmpty()) {
                find(reference, folder).ifPresent(file -> reference.setResolved(file.toString()));
            }
        });
    }

    private Optional<Path> find(FileReference reference, Path folder) {
        return Stream.of(reference.getRelative(), reference.getAbsolute())
                .filter(text -> text != null && !text.isBlank())
                .flatMap(text -> local(text, folder).stream()).flatMap(path -> PathMapping.existing(path).stream())
                .findFirst();
    }

    private Optional<Path> local(String text, Path folder) {
        // known files hold relative paths in both places
        return PathMapping.isAbsolute(text) ? mapping.local(text) : Optional.of(PathMapping.relative(folder, text));
    }
}
