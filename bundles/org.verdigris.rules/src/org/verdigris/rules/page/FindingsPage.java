package org.verdigris.rules.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.verdigris.model.estate.Severity;
import org.verdigris.model.text.Catalogue;
import org.verdigris.rules.Finding;
import org.verdigris.rules.RuleTexts;
import org.verdigris.rules.engine.Checked;

/** All that is found in an estate, by topic and rule. */
public final class FindingsPage {
    private FindingsPage() {
    }

    /** The page as HTML. */
    public static String of(Checked checked) {
        Html page = new Html(Catalogue.text(PageMessages.Findings_title, String.valueOf(checked.estate().getName())));
        page.raw(counts(checked.open()));
        checked.open().stream().collect(Collectors.groupingBy(Finding::topic, TreeMap::new, Collectors.toList()))
                .forEach((topic, findings) -> {
                    page.heading(topic.title());
                    byRule(findings).forEach((rule, each) -> page.raw(
                            section(checked.checkers().get(rule).texts(), each)));
                });
        Remarks.none(checked).ifPresent(page::paragraph);
        Remarks.suppressed(checked).ifPresent(page::quiet);
        Remarks.unevaluated(checked).ifPresent(page::quiet);
        return page.end();
    }

    /** How many there are, in the colours of how grave they are. */
    static String counts(List<Finding> findings) {
        StringBuilder out = new StringBuilder("<p class=\"counts\">");
        for (Severity severity : Severity.values()) {
            long count = findings.stream().filter(finding -> finding.severity() == severity).count();
            out.append("<span class=\"").append(style(severity)).append("\">")
                    .append(Catalogue.text(PageMessages.counts(severity), count)).append("</span>");
        }
        return out.append("</p>\n").toString();
    }

    static Map<String, List<Finding>> byRule(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
    }

    /** What a rule finds, why that matters, and what to do. */
    static String section(RuleTexts texts, List<Finding> findings) {
        Severity severity = findings.getFirst().severity();
        StringBuilder out = new StringBuilder("<section class=\"rule\">\n<h3><span class=\"").append(style(severity))
                .append("\">").append(PageMessages.word(severity)).append("</span> ").append(Html.safe(texts.title()))
                .append("</h3>\n<p>").append(Html.safe(texts.why())).append(" <span class=\"quiet\">")
                .append(Html.safe(texts.source())).append("; <code>").append(texts.id())
                .append("</code></span></p>\n<ul>\n");
        for (Finding finding : findings) {
            out.append("<li>").append(Html.safe(finding.message()));
            finding.path().ifPresent(path -> out.append("<br><span class=\"quiet\">").append(Html.safe(path))
                    .append(finding.setting().map(setting -> " " + Html.safe(setting)).orElse("")).append("</span>"));
            out.append("</li>\n");
        }
        out.append("</ul>\n");
        findings.stream().map(Finding::resolution).distinct().filter(text -> !text.isBlank())
                .forEach(text -> out.append("<p>\u2192 ").append(Html.safe(text)).append("</p>\n"));
        return out.append("</section>\n").toString();
    }

    private static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "advice";
        };
    }
}
