package org.verdigris.cli;

import org.verdigris.model.settings.SettingKey;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Makes a key that cannot be the address of a setting what it is: wrong usage of the command. */
final class KeySyntax {

    private KeySyntax() {
    }

    static void check(CommandSpec command, String key) {
        try {
            SettingKey.parse(key);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }
}
