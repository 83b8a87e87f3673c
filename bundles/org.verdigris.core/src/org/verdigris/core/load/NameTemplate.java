package org.verdigris.core.load;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The name of a counter with places for what a line tells, such as {@code \\{host}\Processor(_Total)\% Processor Time}. */
record NameTemplate(String text) {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");

    /** What a line is to tell. */
    Set<String> places() {
        return PLACE.matcher(text).results().map(place -> place.group(1)).collect(Collectors.toSet());
    }

    /** Whether each brace belongs to a place. */
    boolean isSound() {
        return !PLACE.matcher(text).replaceAll("").matches(".*[{}].*");
    }

    /** The name; empty if something is not told. */
    Optional<String> fill(Function<String, Optional<String>> told) {
        StringBuilder name = new StringBuilder();
        Matcher place = PLACE.matcher(text);
        int from = 0;
        while (place.find()) {
            MatchResult found = place.toMatchResult();
            Optional<String> value = told.apply(found.group(1)).filter(each -> !each.isEmpty());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            name.append(text, from, found.start()).append(value.get());
            from = found.end();
        }
        return Optional.of(name.append(text, from, text.length()).toString());
    }
}
