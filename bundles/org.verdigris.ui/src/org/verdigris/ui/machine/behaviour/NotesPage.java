package org.verdigris.ui.machine.behaviour;

import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__NOTES;

import org.verdigris.model.document.FeaturePath;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.document.field.FieldsPage;
import org.verdigris.ui.page.Sections;

/** What the administrator wrote down about a machine. */
public final class NotesPage extends FieldsPage {
    public NotesPage(DocumentSession session) {
        super(session);
    }

    /** On the page's tab. */
    public static String title() {
        return BehaviourMessages.Notes_title;
    }

    @Override
    protected void fill(Sections page) {
        fields(BehaviourMessages.Notes_heading).longText(BehaviourMessages.Notes_label,
                FeaturePath.of(VIRTUAL_MACHINE__NOTES));
    }
}
