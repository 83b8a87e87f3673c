package org.verdigris.ui.disk.raw;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.verdigris.disk.raw.RawField;
import org.verdigris.disk.raw.RawStructure;
import org.verdigris.ui.disk.DiskMessages;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Palette;

/** The bytes of a structure in digits and characters; those of the chosen field are set off. */
final class HexView {
    private static final int BYTES = 16;
    /** Where the digits and the characters of a line begin; see {@link RawStructure#dump()}. */
    private static final int DIGITS = 12;
    private static final int CHARACTERS = 62;
    private static final int LINE = CHARACTERS + BYTES + 1;

    private final StyledText text;

    HexView(Composite parent) {
        int style = SWT.READ_ONLY | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL;
        text = Identity.give(new StyledText(parent, style), "raw.dump", DiskMessages.HexView_name);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(8, 4, 8, 4);
        text.setAlwaysShowScrollBars(false);
    }

    Control control() {
        return text;
    }

    void show(RawStructure structure) {
        text.setText(String.join("\n", structure.dump()));
    }

    void clear() {
        text.setText("");
    }

    /** Sets a field's bytes off and brings them into sight. */
    void mark(RawField field) {
        text.setStyleRange(null);
        Palette palette = Palette.on(text);
        Color ink = text.getDisplay().getSystemColor(palette.dark() ? SWT.COLOR_BLACK : SWT.COLOR_WHITE);
        for (int i = field.offset(); i < field.offset() + field.length(); i++) {
            int line = i / BYTES * LINE;
            int column = i % BYTES;
            int digits = line + DIGITS + 3 * column + (column >= BYTES / 2 ? 1 : 0);
            text.setStyleRange(new StyleRange(digits, 2, ink, palette.accent()));
            text.setStyleRange(new StyleRange(line + CHARACTERS + column, 1, ink, palette.accent()));
        }
        text.setTopIndex(Math.max(0, field.offset() / BYTES - 2));
    }
}
