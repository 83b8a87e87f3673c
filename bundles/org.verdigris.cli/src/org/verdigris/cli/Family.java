package org.verdigris.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import picocli.CommandLine;

/**
 * The members of a family of commands. To build all of them takes longer than most commands run; so where the words of
 * a command line begin with the name of one, that one alone is built.
 */
public final class Family {

    private final Map<String, Supplier<Object>> members = new LinkedHashMap<>();

    /** Adds a member under the name that its annotation gives it. */
    public Family with(String name, Supplier<Object> member) {
        members.put(name, Objects.requireNonNull(member));
        return this;
    }

    /**
     * The command that the family belongs to, with its members.
     *
     * @param words what follows its name on the command line; nothing to have all members in any case
     */
    public CommandLine of(Object command, List<String> words) {
        CommandLine line = new CommandLine(command);
        boolean one = !words.isEmpty() && members.containsKey(words.getFirst());
        Collection<String> wanted = one ? List.of(words.getFirst()) : members.keySet();
        wanted.forEach(name -> line.addSubcommand(name, members.get(name).get()));
        return line;
    }
}
