package org.verdigris.ui.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Finding;
import org.verdigris.rules.Need;
import org.verdigris.rules.engine.Judgement;
import org.verdigris.ui.page.Scroller;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** What the chosen finding is, why it matters and what to do; while none is chosen, what could not be looked at. */
final class FindingDetails {
    private final Scroller scroller;

    FindingDetails(Composite parent) {
        scroller = new Scroller(parent);
        Identity.give(scroller.control(), "findings.details", FindingsMessages.Findings_details);
    }

    /** @param ways what can be done about it at once, by what that is called */
    void show(Finding finding, Checker<?> checker, Map<String, Runnable> ways) {
        Sections page = new Sections(scroller.clear(), thing -> {});
        page.heading(FindingsMessages.Findings_what).text(finding.message());
        finding.suppressed().ifPresent(reason -> page.text(Phrase.of(FindingsMessages.Findings_because, reason)));
        page.heading(FindingsMessages.Findings_why).text(checker.texts().why());
        page.heading(FindingsMessages.Findings_todo).text(finding.resolution());
        if (!ways.isEmpty()) {
            Composite section = page.wide(FindingsMessages.Findings_fix);
            GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(section);
            ways.forEach((label, action) -> {
                Link link = Identity.give(new Link(section, SWT.NONE), "findings.fix", label);
                link.setText("<a>" + label.replace("&", "&&") + "</a>");
                link.addListener(SWT.Selection, event -> action.run());
            });
        }
        page.facts(FindingsMessages.Findings_where)
                .fact(FindingsMessages.Findings_file, finding.path().orElse(null))
                .fact(FindingsMessages.Findings_setting, finding.setting().orElse(null))
                .fact(FindingsMessages.Findings_rule, finding.rule())
                .fact(FindingsMessages.Findings_source, checker.texts().source());
        scroller.fit();
    }

    void show(Optional<Judgement> judgement) {
        Sections page = new Sections(scroller.clear(), thing -> {});
        page.text(FindingsMessages.Findings_none);
        List<Judgement.Unevaluated> gaps = judgement.map(Judgement::unevaluated).orElse(List.of());
        if (!gaps.isEmpty()) {
            page.heading(FindingsMessages.Findings_gapsHeading);
            rulesByNeed(gaps).forEach((need, rules) -> page.text(Phrase.of(FindingsMessages.Findings_gap, need.words(),
                    rules.size(), String.join(", ", rules))));
        }
        scroller.fit();
    }

    private static Map<Need, TreeSet<String>> rulesByNeed(List<Judgement.Unevaluated> gaps) {
        Map<Need, TreeSet<String>> rules = new TreeMap<>(Comparator.naturalOrder());
        gaps.forEach(gap -> gap.needs()
                .forEach(need -> rules.computeIfAbsent(need, any -> new TreeSet<>()).add(gap.rule())));
        return rules;
    }
}
