package org.verdigris.rules;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.verdigris.model.text.Catalogue;

/**
 * The texts of one rule.
 *
 * @param title  what it looks for; a whole sentence without the values of a case
 * @param why    why that matters
 * @param source where that is known from
 */
public record RuleTexts(String title, String why, String source, String id, ResourceBundle bundle) {

    static RuleTexts of(Class<?> checker, Rule rule) {
        ResourceBundle bundle = ResourceBundle.getBundle(checker.getPackageName() + ".messages", Locale.ROOT,
                checker.getClassLoader());
        String id = rule.id();
        return new RuleTexts(bundle.getString(id + ".title"), bundle.getString(id + ".why"),
                bundle.getString(id + ".source"), id, bundle);
    }

    /** Fails now rather than at the first finding. @throws MissingResourceException if a text is missing */
    void complete(Rule rule) {
        says("");
        todo("");
        rule.preferences().forEach(this::meaning);
    }

    private String pattern(String variant, String part) {
        String special = id + "." + variant + "." + part;
        return !variant.isEmpty() && bundle.containsKey(special) ? bundle.getString(special)
                : bundle.getString(id + "." + part);
    }

    /** What a finding says, for {@link java.text.MessageFormat}. */
    String says(String variant) {
        return pattern(variant, "says");
    }

    /** What a finding tells to do. */
    String todo(String variant) {
        return pattern(variant, "do");
    }

    /** What one does about such findings in general: the text without the values of a case. */
    public String resolution() {
        return bundle.containsKey(id + ".do") ? Catalogue.text(todo("").replaceAll("\\{\\d[^}]*}", "\u2026")) : "";
    }

    /** What the fix of the rule does. */
    String fix() {
        return bundle.getString(id + ".fix");
    }

    /** Whether the rule has a fix to offer. */
    public boolean hasFix() {
        return bundle.containsKey(id + ".fix");
    }

    /** What a preference means; a few words. @throws MissingResourceException when nobody wrote that */
    public String meaning(Preference preference) {
        return bundle.getString(id + ".prefers." + preference.name());
    }
}
