package org.verdigris.rules;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.policy.Suppression;

/**
 * One thing that a rule found wrong.
 *
 * @param rule       the rule's id
 * @param topic      the rule's topic
 * @param severity   how grave it is here
 * @param subject    what it is about
 * @param setting    the key of the setting that it is about; empty for the whole subject
 * @param message    what is wrong, with the values seen; whole sentences
 * @param resolution what to do; a whole sentence
 * @param fix        a way to mend it
 * @param suppressed why its owner does not want to be told; empty if it counts
 */
public record Finding(String rule, Topic topic, Severity severity, NamedElement subject, Optional<String> setting,
        String message, String resolution, Optional<Fix> fix, Optional<String> suppressed) {

    public Finding {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(topic);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(setting);
        Objects.requireNonNull(message);
        Objects.requireNonNull(resolution);
        Objects.requireNonNull(fix);
        Objects.requireNonNull(suppressed);
    }

    /** The file that it is about; empty for hosts and the estate. */
    public Optional<String> path() {
        return subject instanceof FileElement file ? Optional.ofNullable(file.getPath()) : Optional.empty();
    }

    /** The name of the host that it is about; empty for everything else. */
    public Optional<String> host() {
        return subject instanceof Host host ? Optional.ofNullable(host.getName()) : Optional.empty();
    }

    /** Whether somebody does not want to be told of it on a day. */
    public boolean isMeant(Suppression known, LocalDate day) {
        return known.rule().equals(rule) && fits(known.path(), path()) && fits(known.host(), host())
                && fits(known.setting(), setting) && known.holds(day);
    }

    private static boolean fits(Optional<String> wanted, Optional<String> there) {
        return wanted.isEmpty() || wanted.equals(there);
    }

    /** The same, counted as grave as an owner wants it, and held back if there is a reason. */
    public Finding judged(Severity other, Optional<String> reason) {
        return new Finding(rule, topic, other, subject, setting, message, resolution, fix, reason);
    }
}
