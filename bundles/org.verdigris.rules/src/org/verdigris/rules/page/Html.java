package org.verdigris.rules.page;

import java.util.List;

/** Writes a page from top to bottom; whatever text it is given is shown as it is. */
final class Html {
    private static final String STYLE = """
            :root { color-scheme: light dark; --line: #8885; --error: #c62828; --warning: #9a5b00; --advice: #1565c0; }
            @media (prefers-color-scheme: dark) { :root { --error: #ff8a80; --warning: #ffb74d; --advice: #90caf9; } }
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
            h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; border-bottom: 1px solid var(--line); margin-top: 2rem; }
            h3 { font-size: 1rem; margin: 1.2rem 0 .2rem; } p { margin: .2rem 0; }
            ul { margin: .3rem 0; padding-left: 1.2rem; } li { margin: .3rem 0; overflow-wrap: anywhere; }
            table { border-collapse: collapse; } th { text-align: left; font-weight: 400; vertical-align: top; }
            th, td { padding: .1rem 1rem .1rem 0; } td { overflow-wrap: anywhere; }
            .counts { display: flex; flex-wrap: wrap; gap: .5rem 2rem; font-weight: 600; }
            .error { color: var(--error); } .warning { color: var(--warning); } .advice { color: var(--advice); }
            .quiet, th { opacity: .8; font-size: .85rem; } code { font-size: .85rem; }
            @media print { body { max-width: none; font-size: 11pt; } section.rule { break-inside: avoid; } }
            """;

    private final StringBuilder page = new StringBuilder();

    Html(String title) {
        page.append("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <h1>%s</h1>
                """.formatted(safe(title), STYLE, safe(title)));
    }

    Html heading(String text) {
        page.append("<h2>").append(safe(text)).append("</h2>\n");
        return this;
    }

    Html paragraph(String text) {
        page.append("<p>").append(safe(text)).append("</p>\n");
        return this;
    }

    Html quiet(String text) {
        page.append("<p class=\"quiet\">").append(safe(text)).append("</p>\n");
        return this;
    }

    /** What is written so already. */
    Html raw(String html) {
        page.append(html);
        return this;
    }

    /** Facts one below the other; nothing without any. */
    Html facts(List<Fact> facts) {
        if (!facts.isEmpty()) {
            page.append("<table>\n");
            facts.forEach(fact -> page.append("<tr><th scope=\"row\">").append(safe(fact.name())).append("</th><td>")
                    .append(safe(fact.value())).append("</td></tr>\n"));
            page.append("</table>\n");
        }
        return this;
    }

    /** Something known of a thing, and what that is called. */
    record Fact(String name, String value) {
    }

    String end() {
        return page.append("</body>\n</html>\n").toString();
    }

    static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
