package org.verdigris.cli;

import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import org.verdigris.model.text.Catalogue;

/** What is wrong with the arguments of a command, in words of ours where the option parser's are too technical. */
final class UsageFault {

    private UsageFault() {
    }

    static String of(ParameterException e) {
        return switch (e) {
            case MissingParameterException missing when mistyped(missing).isPresent() ->
                Catalogue.text(Messages.UsageFault_unknownOption, mistyped(missing).get());
            case MissingParameterException missing when !missing.getMissing().isEmpty() ->
                Catalogue.text(Messages.UsageFault_missing, missing.getMissing().stream().map(UsageFault::label)
                        .collect(Collectors.joining(", ")));
            case UnmatchedArgumentException surplus -> of(surplus);
            case MutuallyExclusiveArgsException exclusive -> Messages.UsageFault_exclusive;
            default -> badPath(e).map(Complaint::aboutPath).orElse(e.getMessage());
        };
    }

    private static Optional<InvalidPathException> badPath(ParameterException e) {
        return Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                .filter(InvalidPathException.class::isInstance).map(InvalidPathException.class::cast).findFirst();
    }

    /** An option that nobody knows: the likely reason why something else seems to be missing. */
    private static Optional<String> mistyped(MissingParameterException missing) {
        return missing.getCommandLine().getUnmatchedArguments().stream().filter(text -> text.startsWith("-"))
                .findFirst();
    }

    private static String of(UnmatchedArgumentException surplus) {
        String first = surplus.getUnmatched().getFirst();
        if (surplus.isUnknownOption()) {
            List<String> similar = surplus.getSuggestions();
            return similar.isEmpty() ? Catalogue.text(Messages.UsageFault_unknownOption, first)
                    : Catalogue.text(Messages.UsageFault_similar, first, similar.getFirst());
        }
        boolean family = !surplus.getCommandLine().getSubcommands().isEmpty();
        return Catalogue.text(family ? Messages.HelpCommand_unknown : Messages.UsageFault_surplus, first);
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
