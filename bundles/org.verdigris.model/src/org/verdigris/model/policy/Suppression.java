package org.verdigris.model.policy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Findings that their owner knows of and does not want to be told again for some time. They are still found.
 *
 * @param rule    the id of the rule
 * @param path    the file that the finding is about; empty for all files
 * @param host    the name of the host that the finding is about; empty for all hosts
 * @param setting the key of the setting that it is about; empty for all findings of the rule in the file
 * @param reason  why, in the owner's words
 * @param until   the last day on which it holds; empty for ever
 */
public record Suppression(String rule, Optional<String> path, Optional<String> host, Optional<String> setting,
        String reason, Optional<LocalDate> until) {

    public Suppression {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(path);
        Objects.requireNonNull(host);
        Objects.requireNonNull(setting);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(until);
    }

    /** For everything that a rule finds, for ever. */
    public static Suppression of(String rule, String reason) {
        return new Suppression(rule, Optional.empty(), Optional.empty(), Optional.empty(), reason, Optional.empty());
    }

    /** Whether it has not ended on a day. */
    public boolean holds(LocalDate day) {
        return until.filter(last -> last.isBefore(day)).isEmpty();
    }
}
