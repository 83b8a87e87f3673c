package org.verdigris.ui.findings;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.verdigris.rules.Finding;
import org.verdigris.ui.command.CommandIds;
import org.verdigris.ui.command.Commands;

/** What can be done with the finding that is chosen. */
final class FindingMenu {
    private final FindingsView view;

    FindingMenu(FindingsView view) {
        this.view = view;
    }

    /** Adds to a menu that copies already. */
    void fill(Menu menu) {
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, FindingsMessages.Findings_open, any -> true, view::open);
        item(menu, FindingsMessages.Findings_mend, finding -> !view.ways(finding).isEmpty(),
                finding -> view.offerFixes());
        item(menu, FindingsMessages.Findings_mendAll, finding -> view.ways(finding).size() > 1,
                finding -> view.ways(finding).values().stream().skip(1).findFirst().ifPresent(Runnable::run));
        item(menu, FindingsMessages.Findings_suppress, finding -> finding.suppressed().isEmpty(), view::suppress);
        item(menu, FindingsMessages.Findings_tellAgain, finding -> finding.suppressed().isPresent(), view::tellAgain);
        new MenuItem(menu, SWT.SEPARATOR);
        command(menu, FindingsMessages.Findings_save, CommandIds.SAVE_FINDINGS);
        command(menu, FindingsMessages.Findings_rules, CommandIds.RULES);
    }

    private void command(Menu menu, String text, String id) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> Commands.run(view.getSite().getWorkbenchWindow(), id));
        menu.addListener(SWT.Show, event -> item.setEnabled(view.isJudged()));
    }

    private void item(Menu menu, String text, Predicate<Finding> possible, Consumer<Finding> action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> view.selected().ifPresent(action));
        menu.addListener(SWT.Show, event -> {
            Optional<Finding> chosen = view.selected();
            item.setEnabled(chosen.filter(possible).isPresent());
        });
    }
}
