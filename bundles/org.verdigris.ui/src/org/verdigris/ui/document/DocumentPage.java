package org.verdigris.ui.document;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.verdigris.model.settings.SettingKey;

/** One page of the editor of a configuration file. Made once the file is read. */
public interface DocumentPage {
    /**
     * Among the data of a control that shows many settings: the {@link SettingKey} of what is chosen in it, so that what
     * is wrong there can be mended.
     */
    String CHOSEN = "org.verdigris.chosen";

    Control create(Composite parent);

    /** Shows what the document says now. Called while the page is in front only: when it comes there, and on changes. */
    void refresh();

    void focus();

    /** Brings the control for a setting into view and gives it the focus. Returns whether there is one. */
    default boolean reveal(SettingKey key) {
        return false;
    }
}
