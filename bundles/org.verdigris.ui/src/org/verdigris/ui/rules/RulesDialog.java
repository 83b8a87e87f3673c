package org.verdigris.ui.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.preference.PreferenceNode;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.model.policy.RulePolicy;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Topic;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** The rules of one estate: a page for what the estate is for, one for each topic, one for what is not told. */
public final class RulesDialog extends PreferenceDialog {
    private static final Point SIZE = new Point(900, 640);

    private final String estate;
    private final PolicyDraft draft;

    public RulesDialog(Shell parent, EstateDefinition estate, Collection<Checker<?>> checkers) {
        super(parent, new PreferenceManager());
        this.estate = estate.name();
        this.draft = new PolicyDraft(estate.rules());
        setShellStyle(getShellStyle() | SWT.RESIZE);
        add("estate", new EstatePage(draft, estate.file().isPresent()));
        for (Topic topic : Topic.values()) {
            List<Checker<?>> some = checkers.stream().filter(checker -> checker.rule().topic() == topic)
                    .sorted(Comparator.comparing(checker -> checker.texts().title())).toList();
            if (!some.isEmpty()) {
                add(topic.name(), new TopicPage(topic, some, draft));
            }
        }
        add("suppressed", new SuppressedPage(draft));
        setSelectedNode("estate"); // else the platform remembers that of another dialog
    }

    private void add(String id, PreferencePage page) {
        getPreferenceManager().addToRoot(new PreferenceNode(id, page));
    }

    /** What was said, once the dialog is closed with OK. */
    public RulePolicy policy() {
        return draft.policy();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Phrase.of(RulesMessages.Rules_title, estate));
    }

    @Override
    protected TreeViewer createTreeViewer(Composite parent) {
        TreeViewer viewer = super.createTreeViewer(parent);
        Identity.give(viewer.getTree(), "rules.pages", RulesMessages.Rules_pages);
        return viewer;
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }
}
