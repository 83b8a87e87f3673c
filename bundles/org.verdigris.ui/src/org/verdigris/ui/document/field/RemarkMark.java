package org.verdigris.ui.document.field;

import java.util.List;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.verdigris.core.remark.Remark;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.picture.Picture;

/** The sign before a field with which something is wrong; pointing at it tells what, and what to do. */
final class RemarkMark {
    private final DocumentSession session;
    private final SettingKey key;
    private final ControlDecoration decoration;

    RemarkMark(Control control, DocumentSession session, SettingKey key) {
        this.session = session;
        this.key = key;
        decoration = new ControlDecoration(control, SWT.LEFT | SWT.CENTER);
        decoration.hide();
    }

    /** Shows what is said now; where a text is typed that is no value at all, the field itself says so. */
    void refresh() {
        List<Remark> remarks = session.unfit().containsKey(key) ? List.of()
                : session.remarks().stream().filter(remark -> remark.key().filter(key::equals).isPresent()).toList();
        if (remarks.isEmpty()) {
            decoration.hide();
            return;
        }
        decoration.setImage(Picture.of(remarks.getFirst().severity()).image());
        decoration.setDescriptionText(String.join(System.lineSeparator(), remarks.stream()
                .map(remark -> remark.message() + System.lineSeparator() + remark.solution()).toList()));
        decoration.show();
    }
}
