package org.verdigris.model.resource;

import java.nio.file.Path;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.settings.ConfigurationFile;

/** What the file itself says about a machine or network, before its content. */
final class FileFacts {
    private FileFacts() {
    }

    /** Sets name, path, size and time; the name is the file name without extension, as the products have it. */
    static void fill(FileElement element, ConfigurationFile file) {
        Path path = file.file().toAbsolutePath().normalize();
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        element.setName(dot > 0 ? name.substring(0, dot) : name);
        element.setPath(path.toString());
        element.setFileSize(file.size());
        file.modified().ifPresent(element::setModified);
    }
}
