package org.verdigris.cli.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.verdigris.rules.Checker;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Preference.Unit;
import org.verdigris.rules.Profile;
import org.verdigris.rules.Topic;

/** The document that explains all rules: what stands in the checkers, and what was written about those that are not there. */
final class RulesDocument {

    private RulesDocument() {
    }

    static String of(List<Checker<?>> checkers) {
        StringBuilder text = new StringBuilder(resource("rules-head.md").formatted(checkers.size()));
        Map<Topic, List<Checker<?>>> topics = checkers.stream().collect(Collectors.groupingBy(
                checker -> checker.rule().topic(), TreeMap::new, Collectors.toList()));
        topics.forEach((topic, each) -> {
            text.append("\n## ").append(topic.title()).append('\n');
            each.forEach(checker -> entry(text, checker));
        });
        return text.append('\n').append(resource("rules-tail.md")).toString();
    }

    private static void entry(StringBuilder text, Checker<?> checker) {
        text.append("\n### ").append(checker.rule().id()).append("\n\n**")
                .append(Messages.severity(checker.rule().severity())).append(".** ").append(checker.texts().title())
                .append(' ').append(checker.texts().why());
        if (!checker.texts().resolution().isBlank()) {
            text.append(" *").append(checker.texts().resolution()).append('*');
        }
        text.append('\n');
        checker.rule().preferences().forEach(preference -> text.append("\n* `").append(checker.rule().id()).append('.')
                .append(preference.name()).append("`: ").append(checker.texts().meaning(preference)).append("; ")
                .append(usual(preference)));
        text.append(checker.rule().preferences().isEmpty() ? "" : "\n");
        if (checker.rule().profiles().size() < Profile.values().length) {
            text.append("\nIn the profiles: ").append(checker.rule().profiles().stream().sorted().map(Profile::id)
                    .collect(Collectors.joining(", "))).append(".\n");
        }
        text.append(checker.texts().hasFix() ? "\nA fix is offered. " : "\n").append("Source: ")
                .append(checker.texts().source()).append(".\n");
    }

    /** What a preference is as long as nobody says otherwise, with its unit. */
    static String usual(Preference preference) {
        if (preference.unit() == Unit.SWITCH) {
            return preference.usual() == 0 ? "off (0)" : "on (1)";
        }
        return (preference.usual() + " " + preference.unit().words()).strip();
    }

    private static String resource(String name) {
        try (InputStream text = RulesDocument.class.getResourceAsStream(name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
