package org.verdigris.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.verdigris.disk.PathMapping;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where the Windows folders that the files name are to be found here, as the caller says. */
public final class MappingOption {

    @Option(names = "--map", paramLabel = "WINDOWS=LOCAL", mapFallbackValue = "")
    private Map<String, Path> mappings = new LinkedHashMap<>();

    /** The mappings; a wrong one is wrong usage of the command. */
    public Map<String, Path> checked(CommandSpec command) {
        mappings.forEach((windows, local) -> {
            if (!PathMapping.isAbsolute(windows + "\\") || local.toString().isEmpty()) {
                throw new ParameterException(command.commandLine(),
                        Catalogue.text(Messages.MappingOption_form, windows));
            }
        });
        return mappings;
    }
}
