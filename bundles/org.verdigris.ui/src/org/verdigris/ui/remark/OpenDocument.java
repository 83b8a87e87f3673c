package org.verdigris.ui.remark;

import java.util.List;

import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.settings.SettingKey;

/** A document that is open in an editor, as those see it who show or mend from elsewhere what is wrong with it. */
public interface OpenDocument {
    ConfigurationDocument document();

    /**
     * Makes an undoable step; if it is refused, the editor says why.
     *
     * @return whether it was made
     */
    boolean alter(String label, List<Alteration> alterations);

    /** Brings the editor and the field of a setting to the front. */
    void reveal(SettingKey key);
}
