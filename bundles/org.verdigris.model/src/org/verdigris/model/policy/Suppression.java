package org.verdigris.model.policy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Findings that their owner knows of and does not want to be told again for some time. They are still found.
 *
 * @param rule    the id of the rule
 * @param path    the file that the finding is about; empty for all files
 * @param setting the key of the setting that it is about; empty for all findings of the rule in the file
 * @param reason  why, in the owner's words
 * @param until   the last day on which it holds; empty for ever
 */
public record Suppression(String rule, Optional<String> path, Optional<String> setting, String reason,
        Optional<LocalDate> until) {

    public Suppression {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(path);
        Objects.requireNonNull(setting);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(until);
    }

    /** Whether it speaks of a finding on a day. */
    public boolean covers(String otherRule, Optional<String> otherPath, Optional<String> otherSetting, LocalDate day) {
        return rule.equals(otherRule) && (path.isEmpty() || path.equals(otherPath))
                && (setting.isEmpty() || setting.equals(otherSetting))
                && until.filter(last -> last.isBefore(day)).isEmpty();
    }
}
