package org.verdigris.cli.tests;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All commands, by what the help says of them. */
final class CommandTree {

    /** A command in a list of commands, and what it does. */
    private static final Pattern MEMBER = Pattern.compile("(?m)^ {2}([a-z][a-z-]*)(?:, [a-z-]+)? {2,}\\S");

    private CommandTree() {
    }

    /** The words of every command, the families before their members; the whole of it is an empty text. */
    static Stream<String> all() {
        return below("");
    }

    /** The commands and families without the one that stands for all. */
    static Stream<String> named() {
        return all().filter(command -> !command.isEmpty());
    }

    private static Stream<String> below(String command) {
        return Stream.concat(Stream.of(command), members(command).stream()
                .flatMap(member -> below((command + " " + member).strip())));
    }

    /** The names of the members of a family in the order of the help. */
    static List<String> members(String family) {
        String help = CommandRun.of(HelpTest.words(family, "--help")).out();
        int start = help.indexOf("\nCommands:\n");
        if (start < 0) {
            return List.of();
        }
        int end = help.indexOf("\n\n", start);
        return MEMBER.matcher(help.substring(start, end < 0 ? help.length() : end)).results()
                .map((MatchResult found) -> found.group(1)).toList();
    }
}
