package org.verdigris.core.remark;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.model.estate.Severity;
import org.verdigris.model.settings.SettingKey;

/**
 * One thing that is wrong with a document as it is at the moment.
 *
 * @param kind     stable id; where a scan tells the same, the id of its problem, such as {@code missing-disk}
 * @param severity error: the product refuses it, or data are in danger; warning: it will probably disturb; advice: it
 *                 may be meant
 * @param key      the setting it is about; empty if it is about the whole file, or the place in it is not known
 * @param message  what is wrong, with the values seen, the limit and its reason; whole sentences
 * @param solution what the administrator can do; a whole sentence
 * @param fixes    ways to mend it in the document, the best one first; none if that takes more than this file
 */
public record Remark(String kind, Severity severity, Optional<SettingKey> key, String message, String solution,
        List<Fix> fixes) {
    public Remark {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(key);
        Objects.requireNonNull(message);
        Objects.requireNonNull(solution);
        fixes = List.copyOf(fixes);
    }
}
