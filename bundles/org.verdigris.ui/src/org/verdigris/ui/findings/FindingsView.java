package org.verdigris.ui.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.osgi.service.prefs.Preferences;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.rules.Finding;
import org.verdigris.rules.Fix;
import org.verdigris.rules.Topic;
import org.verdigris.rules.engine.Judgement;
import org.verdigris.ui.document.DocumentEditor;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.page.SeverityNames;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.remark.Mendable;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.FilterField;
import org.verdigris.ui.table.Filterable;
import org.verdigris.ui.table.RowTree;
import org.verdigris.ui.thing.Description;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.wording.Phrase;

/** What the rules find, in groups, and beside it why the chosen finding matters and what to do. */
public final class FindingsView extends ViewPart implements LiveJudgement.Listener, Filterable, Mendable {
    public static final String ID = "org.verdigris.ui.findings";
    private static final String GROUPS = "findings.groups";

    private OpenEstate estate;
    private LiveJudgement live;
    private FindingFixes fixes;
    private Suppressing suppressing;
    private FilterField filter;
    private Combo topic;
    private Combo groups;
    private Button suppressed;
    private Label count;
    private RowTree<Finding> tree;
    private FindingDetails details;

    @Override
    public void init(IViewSite site) throws PartInitException {
        super.init(site);
        estate = site.getService(OpenEstate.class);
        live = site.getService(LiveJudgement.class);
        fixes = new FindingFixes(site.getPage());
        suppressing = new Suppressing(estate, site.getShell());
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(5).extendedMargins(8, 8, 4, 0).spacing(8, 4).applyTo(parent);
        filter = new FilterField(parent, "findings.filter", word -> tree.filter(word));
        GridDataFactory.fillDefaults().hint(170, SWT.DEFAULT).applyTo(filter.control());
        topic = combo(parent, "findings.topic", FindingsMessages.Findings_topic, Stream.concat(
                Stream.of(FindingsMessages.Findings_all), Stream.of(Topic.values()).map(Topic::title)).toList());
        topic.select(0);
        topic.addListener(SWT.Selection, event -> judged());
        groups = combo(parent, "findings.groups", FindingsMessages.Groups_name,
                Stream.of(FindingGroups.values()).map(FindingGroups::title).toList());
        groups.select(Math.clamp(kept().getInt(GROUPS, 0), 0, groups.getItemCount() - 1));
        groups.addListener(SWT.Selection, event -> group());
        suppressed = Identity.give(new Button(parent, SWT.CHECK), "findings.suppressed",
                FindingsMessages.Findings_showSuppressed);
        suppressed.setText(FindingsMessages.Findings_showSuppressed);
        suppressed.addListener(SWT.Selection, event -> judged());
        count = Identity.give(Style.QUIET.on(new Label(parent, SWT.NONE)), "findings.count");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).span(5, 1).applyTo(sash);
        tree = tree(sash);
        filter.leadsTo(tree.control());
        details = new FindingDetails(sash);
        sash.setWeights(68, 32);
        new FindingMenu(this).fill(tree.control().getMenu());
        live.addListener(this);
        group();
        judged();
    }

    private static Combo combo(Composite parent, String id, String name, List<String> texts) {
        Combo combo = Identity.give(new Combo(parent, SWT.READ_ONLY), id, name);
        combo.setToolTipText(name);
        texts.forEach(combo::add);
        return combo;
    }

    private RowTree<Finding> tree(Composite parent) {
        RowTree<Finding> made = new RowTree<Finding>(parent, "findings.tree", FindingsMessages.Findings_table)
                .picture(FindingsView::picture)
                .column(Column.<Finding>sentence(FindingsMessages.Findings_message, 300, Finding::message))
                .column(Column.<Finding>text(FindingsMessages.Findings_severity, 84,
                        finding -> SeverityNames.of(finding.severity()))
                        .ordered((one, other) -> one.severity().compareTo(other.severity())))
                .column(Column.text(FindingsMessages.Findings_object, 120,
                        finding -> Description.name(finding.subject())))
                .column(Column.text(FindingsMessages.Findings_topic, 96, finding -> finding.topic().title()))
                .column(Column.text(FindingsMessages.Findings_rule, 150, Finding::rule))
                .onOpen(this::open).onArranged(this::tell);
        made.control().addListener(SWT.Selection, event -> explain());
        return made;
    }

    private static Image picture(Finding finding) {
        return finding.suppressed().isPresent() ? Picture.FINE.image() : Picture.of(finding.severity()).image();
    }

    private static Preferences kept() {
        return InstanceScope.INSTANCE.getNode("org.verdigris.ui");
    }

    private void group() {
        kept().putInt(GROUPS, groups.getSelectionIndex());
        tree.arrange(FindingGroups.values()[groups.getSelectionIndex()].arrangement());
    }

    Optional<Finding> selected() {
        return tree.selected();
    }

    boolean isJudged() {
        return live.now().isPresent();
    }

    /** Leads to the thing and, where a setting is meant, to its field. */
    void open(Finding finding) {
        if (ThingKind.find(finding.subject()).isEmpty()) {
            return;
        }
        Editors.open(getSite().getPage(), finding.subject());
        if (getSite().getPage().getActiveEditor() instanceof DocumentEditor<?> editor) {
            editor.whenRead(document -> finding.setting().map(SettingKey::parse).ifPresent(document::reveal));
        }
    }

    void suppress(Finding finding) {
        suppressing.ask(finding);
    }

    void tellAgain(Finding finding) {
        suppressing.end(finding);
    }

    /** What would mend a finding, by what that is called. */
    Map<String, Runnable> ways(Finding finding) {
        Map<String, Runnable> ways = new LinkedHashMap<>();
        finding.fix().map(Fix::label).ifPresent(label -> ways.put(label, () -> fixes.mend(finding)));
        List<Finding> kindred = live.now().map(judgement -> FindingFixes.kindred(finding, judgement.open()))
                .orElse(List.of());
        if (!kindred.isEmpty()) {
            String title = live.checkers().get(finding.rule()).texts().title();
            ways.put(Phrase.of(FindingsMessages.Fixes_all, kindred.size()), () -> fixes.mendAll(kindred,
                    Phrase.of(FindingsMessages.Mending_title, title), estate.snapshot().orElseThrow()));
        }
        return ways;
    }

    @Override
    public void offerFixes() {
        selected().flatMap(finding -> ways(finding).values().stream().findFirst()).ifPresent(Runnable::run);
    }

    @Override
    public void judged() {
        int chosen = topic.getSelectionIndex();
        List<Finding> findings = live.now().map(suppressed.getSelection() ? Judgement::findings : Judgement::open)
                .orElse(List.of());
        tree.show(chosen <= 0 ? findings
                : findings.stream().filter(finding -> finding.topic() == Topic.values()[chosen - 1]).toList());
        setPartName(live.now().map(judgement -> Phrase.of(FindingsMessages.Findings_nameCount,
                judgement.open().size())).orElse(FindingsMessages.Findings_name));
    }

    private void tell() {
        if (details != null) { // the first arranging comes before it
            explain();
            count.setText(live.now().map(this::summary).orElse(estate.snapshot().isEmpty()
                    ? FindingsMessages.Findings_noEstate : FindingsMessages.Findings_judging));
            count.setToolTipText(count.getText());
        }
    }

    private String summary(Judgement outcome) {
        String shown = Phrase.of(FindingsMessages.Findings_count, tree.rows().size(), outcome.open().size());
        long held = outcome.findings().size() - outcome.open().size();
        long gaps = outcome.unevaluated().stream().map(Judgement.Unevaluated::rule).distinct().count();
        return Stream.of(Optional.of(shown),
                Optional.of(Phrase.of(FindingsMessages.Findings_suppressed, held)).filter(text -> held > 0),
                Optional.of(Phrase.of(FindingsMessages.Findings_gaps, gaps)).filter(text -> gaps > 0))
                .flatMap(Optional::stream).collect(Collectors.joining(" \u00B7 "));
    }

    private void explain() {
        tree.selected().ifPresentOrElse(
                finding -> details.show(finding, live.checkers().get(finding.rule()), ways(finding)),
                () -> details.show(live.now()));
    }

    @Override
    public void focusFilter() {
        filter.focus();
    }

    @Override
    public void setFocus() {
        tree.control().setFocus();
    }

    @Override
    public void dispose() {
        live.removeListener(this);
        super.dispose();
    }
}
