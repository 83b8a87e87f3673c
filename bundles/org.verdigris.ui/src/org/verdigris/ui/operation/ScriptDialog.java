package org.verdigris.ui.operation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** A script that is to be run on a host: it can be read, copied and saved. Nothing is run here. */
public final class ScriptDialog extends Dialog {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 280;
    private static final int COPY = IDialogConstants.CLIENT_ID;
    private static final int SAVE = IDialogConstants.CLIENT_ID + 1;

    private final String title;
    private final String purpose;
    private final String script;
    private final String fileName;

    /**
     * @param purpose what the script does and where it is to be run, in sentences
     * @param fileName the name that is proposed for it
     */
    public ScriptDialog(Shell parent, String title, String purpose, String script, String fileName) {
        super(parent);
        this.title = title;
        this.purpose = purpose;
        this.script = script;
        this.fileName = fileName;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label label = Style.PLAIN.on(new Label(area, SWT.WRAP));
        label.setText(purpose.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        Text text = Identity.give(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL),
                "script.text", title);
        text.setFont(JFaceResources.getTextFont());
        text.setText(script);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(text);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Identity.give(createButton(parent, COPY, OperationMessages.Script_copy, false), "script.copy");
        Identity.give(createButton(parent, SAVE, OperationMessages.Script_save, false), "script.save");
        Identity.give(createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true),
                "script.close");
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
            case COPY -> copy();
            case SAVE -> save();
            default -> close();
        }
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        clipboard.setContents(new Object[] {script}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private void save() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFileName(fileName);
        dialog.setOverwrite(true);
        Optional<Path> file = Optional.ofNullable(dialog.open()).map(Path::of);
        try {
            if (file.isPresent()) {
                // the script host reads Unicode only as UTF-16 with its mark
                Files.writeString(file.get(), '\uFEFF' + script, StandardCharsets.UTF_16LE);
            }
        } catch (IOException e) {
            MessageDialog.openError(getShell(), title,
                    Phrase.of(OperationMessages.Script_unsaved, file.orElseThrow(), e.getMessage()));
        }
    }
}
