package org.verdigris.cli.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.verdigris.cli.terminal.Refusal;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.text.Catalogue;

/** Opens the file whose settings are asked for. */
final class SettingFile {

    private SettingFile() {
    }

    /**
     * Reads a configuration.
     *
     * @throws Refusal     if it is a folder
     * @throws IOException if it cannot be read, is broken or belongs to another program
     */
    static ConfigurationFile read(Path file) throws IOException, Refusal {
        if (Files.isDirectory(file)) {
            throw new Refusal(Catalogue.text(Messages.SettingFile_folder, file));
        }
        return ConfigurationFile.read(file);
    }
}
