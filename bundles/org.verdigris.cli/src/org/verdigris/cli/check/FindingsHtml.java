package org.verdigris.cli.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.verdigris.cli.terminal.Terminal;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.text.Catalogue;
import org.verdigris.rules.Finding;

/** Findings as one page that needs nothing else: for a browser, a phone, or paper. */
record FindingsHtml(Terminal terminal) {

    private static final String STYLE = """
            :root { color-scheme: light dark; --line: #8885; --error: #c62828; --warning: #b26a00; --advice: #1565c0; }
            @media (prefers-color-scheme: dark) { :root { --error: #ff8a80; --warning: #ffb74d; --advice: #90caf9; } }
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
            h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; border-bottom: 1px solid var(--line); margin-top: 2rem; }
            h3 { font-size: 1rem; margin: 1.2rem 0 .2rem; } p { margin: .2rem 0; }
            ul { margin: .3rem 0; padding-left: 1.2rem; } li { margin: .3rem 0; overflow-wrap: anywhere; }
            .counts { display: flex; flex-wrap: wrap; gap: .5rem 2rem; font-weight: 600; }
            .error { color: var(--error); } .warning { color: var(--warning); } .advice { color: var(--advice); }
            .quiet { opacity: .75; font-size: .85rem; } code { font-size: .85rem; }
            @media print { body { max-width: none; font-size: 11pt; } section.rule { break-inside: avoid; } }
            """;

    void print(Checked checked) {
        StringBuilder page = new StringBuilder();
        String title = Catalogue.text(Messages.Html_title, safe(String.valueOf(checked.estate().getName())));
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").append(title)
                .append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<h1>").append(title)
                .append("</h1>\n<p class=\"counts\">");
        for (Severity severity : Severity.values()) {
            page.append("<span class=\"").append(Messages.severity(severity)).append("\">")
                    .append(Catalogue.text(Messages.count(severity), checked.count(severity))).append("</span>");
        }
        page.append("</p>\n");
        checked.open().stream().collect(Collectors.groupingBy(Finding::topic, TreeMap::new, Collectors.toList()))
                .forEach((topic, findings) -> {
                    page.append("<h2>").append(safe(topic.title())).append("</h2>\n");
                    findings.stream().collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new,
                            Collectors.toList())).forEach((rule, each) -> rule(page, checked, rule, each));
                });
        end(page, checked);
        terminal.line(page.append("</body>\n</html>").toString());
    }

    private static void rule(StringBuilder page, Checked checked, String rule, List<Finding> findings) {
        var texts = checked.checkers().get(rule).texts();
        String severity = Messages.severity(findings.getFirst().severity());
        page.append("<section class=\"rule\">\n<h3><span class=\"").append(severity).append("\">").append(severity)
                .append("</span> ").append(safe(texts.title())).append("</h3>\n<p>").append(safe(texts.why()))
                .append(" <span class=\"quiet\">").append(safe(texts.source())).append("; <code>").append(rule)
                .append("</code></span></p>\n<ul>\n");
        for (Finding finding : findings) {
            page.append("<li>").append(safe(finding.message()));
            finding.path().ifPresent(path -> page.append("<br><span class=\"quiet\">").append(safe(path))
                    .append(finding.setting().map(setting -> " " + safe(setting)).orElse("")).append("</span>"));
            page.append("</li>\n");
        }
        page.append("</ul>\n");
        findings.stream().map(Finding::resolution).distinct().filter(text -> !text.isBlank())
                .forEach(text -> page.append("<p>\u2192 ").append(safe(text)).append("</p>\n"));
        page.append("</section>\n");
    }

    private static void end(StringBuilder page, Checked checked) {
        Map<String, Long> gaps = checked.unevaluated();
        long held = checked.findings().size() - checked.open().size();
        if (checked.open().isEmpty()) {
            page.append("<p>").append(safe(Messages.Check_none)).append("</p>\n");
        }
        if (held > 0) {
            page.append("<p class=\"quiet\">").append(safe(Catalogue.text(Messages.Check_suppressed, held)))
                    .append("</p>\n");
        }
        if (!gaps.isEmpty()) {
            page.append("<p class=\"quiet\">").append(safe(Catalogue.text(Messages.Check_unevaluated, gaps.size(),
                    String.join("; ", checked.wanted())))).append("</p>\n");
        }
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
