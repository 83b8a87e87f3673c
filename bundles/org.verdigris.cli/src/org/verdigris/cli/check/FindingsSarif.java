package org.verdigris.cli.check;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.verdigris.cli.Version;
import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.model.estate.Severity;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Finding;
import org.verdigris.rules.engine.Checked;

/**
 * Findings as other tools read them.
 *
 * @see "Static Analysis Results Interchange Format (SARIF) Version 2.1.0, OASIS Standard"
 */
record FindingsSarif(Terminal terminal) {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    void print(Checked checked) {
        List<Checker<?>> rules = checked.checkers().values().stream()
                .<Checker<?>>map(checker -> checker)
                .sorted(Comparator.comparing(checker -> checker.rule().id())).toList();
        List<String> ids = rules.stream().map(checker -> checker.rule().id()).toList();
        Json.write(terminal, json -> json.member("$schema", SCHEMA).member("version", "2.1.0").objects("runs",
                List.of(checked), run -> json
                        .member("tool", tool -> json.member("driver", driver -> json.member("name", "Verdigris")
                                .member("version", Version.number())
                                .objects("rules", rules, each -> rule(json, each))))
                        .objects("results", checked.findings(),
                                finding -> result(json, finding, ids.indexOf(finding.rule())))));
    }

    private static void rule(Json json, Checker<?> checker) {
        json.member("id", checker.rule().id())
                .member("shortDescription", text -> json.member("text", checker.texts().title()))
                .member("fullDescription", text -> json.member("text", checker.texts().why()))
                .member("help", text -> json.member("text",
                        (checker.texts().resolution() + " " + checker.texts().source()).strip()))
                .member("defaultConfiguration", level -> json.member("level", level(checker.rule().severity())));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }

    private static void result(Json json, Finding finding, int index) {
        json.member("ruleId", finding.rule()).member("ruleIndex", index).member("level", level(finding.severity()))
                .member("message", text -> json.member("text", finding.message() + " " + finding.resolution()))
                .objects("locations", List.of(finding), each -> location(json, each));
        finding.suppressed().ifPresent(reason -> json.objects("suppressions", List.of(reason),
                why -> json.member("kind", "external").member("justification", why)));
    }

    private static void location(Json json, Finding finding) {
        finding.path().ifPresent(path -> json.member("physicalLocation", place -> json.member("artifactLocation",
                file -> json.member("uri", Path.of(path).toUri()))));
        String name = String.valueOf(finding.subject().getName());
        json.objects("logicalLocations", List.of(finding), each -> json.member("name", name)
                .member("fullyQualifiedName", finding.setting().map(setting -> name + "/" + setting).orElse(name)));
    }
}
