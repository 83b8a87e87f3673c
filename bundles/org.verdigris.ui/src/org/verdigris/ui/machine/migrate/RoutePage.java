package org.verdigris.ui.machine.migrate;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.verdigris.core.migrate.MigrationCheck;
import org.verdigris.core.migrate.Route;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** Which way to go, of those that the findings leave. The one that is recommended says why. */
final class RoutePage extends ChoicePage {
    private static final int INDENT = 24;
    private static final int WIDTH = 360;

    private final Supplier<Optional<MigrationCheck>> check;
    private Composite options;
    private Optional<MigrationCheck> shown = Optional.empty();
    private Optional<Route> chosen = Optional.empty();

    RoutePage(Supplier<Optional<MigrationCheck>> check) {
        super(MigrateMessages.Route_title, MigrateMessages.Route_question, MigrateMessages.Route_why);
        this.check = check;
    }

    /** The route; empty until there is one to choose. */
    Optional<Route> chosen() {
        return chosen;
    }

    @Override
    protected void createAnswer(Composite parent) {
        options = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 10).applyTo(options);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(options);
    }

    @Override
    protected void shown() {
        if (shown.equals(check.get())) {
            return; // who comes back finds the answer that was given
        }
        shown = check.get();
        List<Route> possible = shown.map(MigrationCheck::routes).orElse(List.of());
        chosen = chosen.filter(possible::contains).or(() -> shown.flatMap(MigrationCheck::recommended))
                .filter(possible::contains).or(() -> possible.stream().findFirst());
        for (Control old : options.getChildren()) {
            old.dispose();
        }
        possible.forEach(this::add);
        boolean hostOnly = possible.equals(List.of(Route.SCRIPT));
        if (hostOnly) { // who looks for the other way learns what it needs
            explain(MigrateMessages.Route_noDirect);
        }
        options.layout(true, true);
        options.requestLayout();
        changed();
    }

    private void add(Route route) {
        boolean best = shown.flatMap(MigrationCheck::recommended).filter(route::equals).isPresent();
        String name = best ? Phrase.of(MigrateMessages.Route_recommended, VerdictWords.name(route))
                : VerdictWords.name(route);
        String meaning = VerdictWords.meaning(route)
                + (best ? " " + shown.map(MigrationCheck::reason).orElse("") : "");
        Button button = Identity.give(new Button(options, SWT.RADIO), "route." + route, name + ". " + meaning);
        button.setText(name);
        button.setSelection(chosen.filter(route::equals).isPresent());
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                chosen = Optional.of(route);
                changed();
            }
        });
        explain(meaning);
    }

    private void explain(String sentence) {
        Label words = Style.QUIET.on(new Label(options, SWT.WRAP));
        words.setText(sentence.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, -6).hint(WIDTH, SWT.DEFAULT).applyTo(words);
    }

    @Override
    protected Optional<String> complaint() {
        return chosen.isPresent() ? Optional.empty() : Optional.of(MigrateMessages.Route_none);
    }
}
