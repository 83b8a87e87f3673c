package org.verdigris.cli.check;

import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.model.estate.Severity;
import org.verdigris.rules.Fix;
import org.verdigris.rules.engine.Checked;

/** Findings for programs. */
record FindingsJson(Terminal terminal) {

    void print(Checked checked) {
        Json.write(terminal, json -> json.member("schema", Json.SCHEMA).member("estate", checked.estate().getName())
                .member("errors", checked.count(Severity.ERROR)).member("warnings", checked.count(Severity.WARNING))
                .member("advice", checked.count(Severity.ADVICE)).member("knownFindings", checked.known())
                .objects("findings", checked.findings(), each -> json.member("rule", each.rule())
                        .member("topic", each.topic()).member("severity", each.severity())
                        .member("subject", each.subject().getName()).member("path", each.path().orElse(null))
                        .member("setting", each.setting().orElse(null)).member("message", each.message())
                        .member("resolution", each.resolution())
                        .member("fix", each.fix().map(Fix::label).orElse(null))
                        .member("suppressed", each.suppressed().orElse(null)))
                .objects("notEvaluated", checked.judgement().unevaluated(), gap -> json.member("rule", gap.rule())
                        .member("subject", gap.subject().getName())
                        .values("needs", gap.needs().stream().sorted().toList()))
                .objects("failures", checked.judgement().failures().entrySet(), failure -> json
                        .member("rule", failure.getKey()).member("reason", failure.getValue())));
    }
}
