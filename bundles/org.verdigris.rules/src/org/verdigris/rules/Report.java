package org.verdigris.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.settings.SettingPath;
import org.verdigris.model.text.Catalogue;

/** What one rule says of one subject. */
public final class Report {
    private final Checker<?> checker;
    private final NamedElement subject;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Need> needs = EnumSet.noneOf(Need.class);

    Report(Checker<?> checker, NamedElement subject) {
        this.checker = checker;
        this.subject = subject;
    }

    /** Says that it could not be looked at, for want of something. */
    public void needs(Need need) {
        needs.add(need);
    }

    /** Ends a finding about the whole subject. */
    public void says(Object... values) {
        draft().says(values);
    }

    /** Begins a finding about the whole subject. */
    public Draft draft() {
        return new Draft();
    }

    /** Begins a finding about one setting. */
    public Draft at(EObject object, EStructuralFeature feature) {
        return new Draft().at(object, feature);
    }

    /** Begins a finding about the setting with a key; about the whole subject if the key is null. */
    public Draft at(String key) {
        return new Draft().at(key);
    }

    /** Begins a finding that the texts have in several wordings: {@code ID.VARIANT.says}. */
    public Draft variant(String variant) {
        return new Draft().variant(variant);
    }

    /** What was found, in the order in which it was found. */
    public List<Finding> findings() {
        return findings;
    }

    /** What would have to be known. */
    public Set<Need> needs() {
        return needs;
    }

    /** A finding that is not complete yet. */
    public final class Draft {
        private Severity severity = checker.rule().severity();
        private Optional<String> setting = Optional.empty();
        private Optional<Fix> fix = Optional.empty();
        private String variant = "";

        /** The setting that it is about; without one if no document confirms its place in the file. */
        public Draft at(EObject object, EStructuralFeature feature) {
            setting = Optional.ofNullable(SettingPath.of(object, feature));
            return this;
        }

        /** The setting that it is about, by its key. */
        public Draft at(String key) {
            setting = Optional.ofNullable(key);
            return this;
        }

        /** Another wording. */
        public Draft variant(String other) {
            variant = other;
            return this;
        }

        /** How grave this case is. */
        public Draft as(Severity other) {
            severity = other;
            return this;
        }

        /** Another value of the setting it is at would mend it; nothing is offered if that place is not confirmed. */
        public Draft put(String value, Object... inLabel) {
            fix = setting.map(key -> new Fix.Settings(Catalogue.text(checker.texts().fix(), inLabel),
                    Map.of(key, value)));
            return this;
        }

        /** An operation on a file would mend it. */
        public Draft by(Fix.Kind kind, FileElement target, Object... inLabel) {
            fix = Optional.of(new Fix.Operation(Catalogue.text(checker.texts().fix(), inLabel), kind,
                    target.getPath()));
            return this;
        }

        /** Ends it with sentences that are already complete. */
        public void quotes(String message, String resolution) {
            findings.add(new Finding(checker.rule().id(), checker.rule().topic(), severity, subject, setting, message,
                    resolution, fix, Optional.empty()));
        }

        /** Ends it; the values go into what it says and into what is to be done. */
        public void says(Object... values) {
            quotes(Catalogue.text(checker.texts().says(variant), values),
                    Catalogue.text(checker.texts().todo(variant), values));
        }
    }
}
