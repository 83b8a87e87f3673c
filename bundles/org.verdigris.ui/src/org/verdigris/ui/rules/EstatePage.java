package org.verdigris.ui.rules;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.verdigris.rules.Profile;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;

/** What the estate is for, which decides which rules matter. */
final class EstatePage extends PreferencePage {
    private static final int WIDTH = 420;

    private final PolicyDraft draft;
    private final boolean saved;

    /** @param saved whether the estate has a file, which keeps what is said here */
    EstatePage(PolicyDraft draft, boolean saved) {
        super(RulesMessages.Estate_title);
        this.draft = draft;
        this.saved = saved;
        noDefaultAndApplyButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        text(area, Style.PLAIN, RulesMessages.Estate_question, 0);
        for (Profile profile : Profile.values()) {
            Button button = Identity.give(new Button(area, SWT.RADIO), "rules.profile." + profile.id());
            button.setText(name(profile));
            button.setSelection(draft.profile() == profile);
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    draft.profile(profile);
                }
            });
            GridDataFactory.fillDefaults().indent(0, 8).applyTo(button);
            text(area, Style.QUIET, meaning(profile), 24);
        }
        if (!saved) {
            Label label = text(area, Style.PLAIN, RulesMessages.Estate_unsaved, 0);
            GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) label.getLayoutData()).indent(0, 16)
                    .applyTo(label);
        }
        return area;
    }

    private static Label text(Composite area, Style style, String text, int indent) {
        Label label = style.on(new Label(area, SWT.WRAP));
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(indent, 0).applyTo(label);
        return label;
    }

    private static String name(Profile profile) {
        return switch (profile) {
            case PRODUCTION -> RulesMessages.Profile_production;
            case LAB -> RulesMessages.Profile_lab;
            case ARCHIVE -> RulesMessages.Profile_archive;
            case MIGRATION -> RulesMessages.Profile_migration;
        };
    }

    private static String meaning(Profile profile) {
        return switch (profile) {
            case PRODUCTION -> RulesMessages.Profile_productionMeans;
            case LAB -> RulesMessages.Profile_labMeans;
            case ARCHIVE -> RulesMessages.Profile_archiveMeans;
            case MIGRATION -> RulesMessages.Profile_migrationMeans;
        };
    }
}
