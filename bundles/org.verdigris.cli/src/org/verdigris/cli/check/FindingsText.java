package org.verdigris.cli.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Style;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.text.Catalogue;
import org.verdigris.rules.Finding;
import org.verdigris.rules.engine.Checked;
import org.verdigris.rules.page.Remarks;

/** Findings for the reader: by topic and rule, or one line each. */
record FindingsText(Terminal terminal, boolean terse) {

    void print(Checked checked) {
        if (terse) {
            checked.open().forEach(finding -> terminal.line(Cell.clean(place(finding)) + ": "
                    + Messages.severity(finding.severity()) + ": " + Cell.clean(finding.message()) + " ["
                    + finding.rule() + "]"));
            return;
        }
        checked.open().stream().collect(Collectors.groupingBy(Finding::topic, TreeMap::new, Collectors.toList()))
                .forEach((topic, findings) -> {
                    terminal.line(terminal.style().heading(topic.title()));
                    findings.stream().collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new,
                            Collectors.toList())).forEach((rule, each) -> print(checked, rule, each));
                    terminal.line("");
                });
        summary(checked);
    }

    private void print(Checked checked, String rule, List<Finding> findings) {
        Style style = terminal.style();
        terminal.line("  " + mark(findings.getFirst().severity()) + " "
                + checked.checkers().get(rule).texts().title() + style.faint(" [" + rule + "]"));
        for (Finding finding : findings) {
            terminal.line("    " + Cell.clean(finding.message()));
            if (finding.path().isPresent()) {
                terminal.line("    " + style.faint(Cell.clean(place(finding))));
            }
        }
        findings.stream().map(Finding::resolution).distinct().filter(text -> !text.isBlank())
                .forEach(text -> terminal.line("    \u2192 " + Cell.clean(text)));
    }

    private String mark(Severity severity) {
        Style style = terminal.style();
        return switch (severity) {
            case ERROR -> style.error("\u2716");
            case WARNING -> style.warning("\u25B2");
            case ADVICE -> style.advice("\u2139");
        };
    }

    private static String place(Finding finding) {
        String about = finding.path().orElse(String.valueOf(finding.subject().getName()));
        return finding.setting().map(setting -> about + " " + setting).orElse(about);
    }

    private void summary(Checked checked) {
        Style style = terminal.style();
        Remarks.none(checked).ifPresentOrElse(none -> terminal.line(style.fine("\u2713") + " " + none),
                () -> terminal.line(Catalogue.text(Messages.Check_counts, checked.count(Severity.ERROR),
                        checked.count(Severity.WARNING), checked.count(Severity.ADVICE), checked.checkers().size())));
        Remarks.suppressed(checked).ifPresent(terminal::line);
        if (checked.known() > 0) {
            terminal.line(Catalogue.text(Messages.Check_known, checked.known()));
        }
        Remarks.unevaluated(checked).ifPresent(terminal::line);
    }
}
