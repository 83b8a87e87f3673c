package org.verdigris.cli.show;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.verdigris.core.scan.PathResolver;
import org.verdigris.core.scan.Resolution;
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
        PathResolver resolver = new PathResolver(folder, mapping, PathMapping::existing);
        machine.eAllContents().forEachRemaining(part -> {
            if (part instanceof FileReference reference) {
                find(resolver.resolve(reference)).ifPresent(file -> reference.setResolved(file.toString()));
            }
        });
    }

    private static Optional<Path> find(Resolution resolution) {
        return switch (resolution) {
            case Resolution.Found file -> Optional.of(file.file());
            case Resolution.TwoFiles two -> Optional.of(two.relative());
            case Resolution.Nothing nothing -> Optional.empty();
            case Resolution.HostDrive drive -> Optional.empty();
            case Resolution.Missing missing -> Optional.empty();
        };
    }
}
