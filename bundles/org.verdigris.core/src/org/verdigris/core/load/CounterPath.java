package org.verdigris.core.load;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column of a log of counters measures, as Performance Monitor names it: {@code \\HV-01\LogicalDisk(D:)\% Idle Time}.
 *
 * @param host     the computer; empty where the log does not say
 * @param object   such as {@code LogicalDisk}, in the language of the host
 * @param instance such as {@code D:}; empty where there is only one
 * @param counter  such as {@code % Idle Time}, in the language of the host
 */
public record CounterPath(Optional<String> host, String object, Optional<String> instance, String counter) {
    /** An instance may hold parentheses and backslashes of its own; a counter may hold parentheses. */
    private static final Pattern FORM =
            Pattern.compile("(?:\\\\\\\\([^\\\\]+))?\\\\([^\\\\(]+)(?:\\((.*)\\))?\\\\([^\\\\]+)");

    public CounterPath {
        Objects.requireNonNull(host);
        Objects.requireNonNull(object);
        Objects.requireNonNull(instance);
        Objects.requireNonNull(counter);
    }

    /** The parts of a path; empty if it is none. */
    public static Optional<CounterPath> parse(String text) {
        Matcher parts = FORM.matcher(text.strip());
        return parts.matches()
                ? Optional.of(new CounterPath(Optional.ofNullable(parts.group(1)), parts.group(2).strip(),
                        Optional.ofNullable(parts.group(3)), parts.group(4).strip()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return host.map(name -> "\\\\" + name).orElse("") + "\\" + object
                + instance.map(name -> "(" + name + ")").orElse("") + "\\" + counter;
    }
}
