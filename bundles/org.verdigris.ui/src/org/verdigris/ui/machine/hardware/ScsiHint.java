package org.verdigris.ui.machine.hardware;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verdigris.core.machine.MachineName;
import org.verdigris.core.scan.WritingProduct;
import org.verdigris.core.script.ScsiDiskScript;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.page.Presence;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** Why there is no SCSI controller to move a disk to, and the script that has the host move it. */
final class ScsiHint {
    private final DocumentSession session;
    private final Composite line;
    private final Label words;

    ScsiHint(Composite section, DocumentSession session) {
        this.session = session;
        line = new Composite(section, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        words = Identity.give(Style.QUIET.on(new Label(line, SWT.WRAP)), "hardware.scsi");
        boolean withoutScsi =
                WritingProduct.of((VirtualMachine) session.document().element()) == WritingProduct.VIRTUAL_PC;
        words.setText(withoutScsi ? HardwareMessages.Scsi_virtualPc : HardwareMessages.Scsi_none);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
                .applyTo(words);
    }

    /** Where a button finds room. */
    Composite bar() {
        return line;
    }

    /** Puts the script for a disk on IDE on the clipboard. */
    void copyScript(DriveRow row) {
        String script = ScsiDiskScript.of(MachineName.of(session.document().file()), row.slot().controller(),
                row.slot().location());
        Clipboard clipboard = new Clipboard(line.getDisplay());
        clipboard.setContents(new Object[] {script}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        words.setText(Phrase.of(HardwareMessages.Scsi_copied, row.name(), row.slot().place()).replace("&", "&&"));
        line.requestLayout();
    }

    /** @param needed whether the file shows no SCSI controller */
    void refresh(boolean needed) {
        Presence.set(line, needed);
    }
}
