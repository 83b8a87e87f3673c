package org.verdigris.ui.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.verdigris.core.network.DhcpRemark;
import org.verdigris.core.script.ScriptText;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** Copies or saves the script of what is prepared, and says why not while there is none. */
final class ScriptActions {
    private final DocumentSession session;
    private final HostChange change;
    private final Composite area;
    private final Button copy;
    private final Button save;
    private final Label words;

    /** @param show brings the page with the whole script to the front; empty on that page itself */
    ScriptActions(Composite area, DocumentSession session, HostChange change, Optional<Runnable> show) {
        this.session = session;
        this.change = change;
        this.area = area;
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 8).applyTo(area);
        copy = button("network.script.copy", NetworkMessages.Script_copy, this::copy);
        save = button("network.script.save", NetworkMessages.Script_save, this::save);
        show.ifPresent(task -> button("network.script.show", NetworkMessages.Script_show, task));
        words = Identity.give(Style.QUIET.on(new Label(area, SWT.WRAP)), "network.script.words");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
                .applyTo(words);
        change.addListener(this::refresh);
        refresh();
    }

    private Button button(String id, String text, Runnable task) {
        Button button = Identity.give(new Button(area, SWT.PUSH), id);
        button.setText(text);
        button.addListener(SWT.Selection, event -> task.run());
        return button;
    }

    /** Why there is no script, if there is none. */
    static Optional<String> obstacle(DocumentSession session, HostChange change) {
        NetworkSight sight = NetworkSight.of(session);
        return change.nameComplaint().or(() -> change.newNameComplaint(sight.others())).or(change::notesComplaint)
                .or(() -> change.remarks(sight.count()).stream()
                        .filter(remark -> remark.kind() == DhcpRemark.Kind.REFUSAL).findFirst()
                        .map(remark -> Phrase.of(NetworkMessages.Script_refused, remark.message())))
                .or(() -> change.isEmpty() ? Optional.of(NetworkMessages.Script_empty) : Optional.empty());
    }

    private void refresh() {
        if (area.isDisposed()) {
            return;
        }
        Optional<String> obstacle = obstacle(session, change);
        Stream.of(copy, save).forEach(button -> button.setEnabled(obstacle.isEmpty()));
        say(obstacle.orElse(NetworkMessages.Script_ready));
    }

    private void say(String sentence) {
        words.setText(sentence.replace("&", "&&"));
        words.setToolTipText(sentence);
        words.requestLayout();
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(area.getDisplay());
        clipboard.setContents(new Object[] {change.script()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        say(NetworkMessages.Script_copied);
    }

    private void save() {
        FileDialog dialog = new FileDialog(area.getShell(), SWT.SAVE);
        dialog.setText(NetworkMessages.Script_saveTitle);
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(List.of("*.vbs").toArray(String[]::new));
        dialog.setFileName(change.name() + ".vbs");
        Path folder = session.document().file().toAbsolutePath().getParent();
        dialog.setFilterPath(folder == null ? null : folder.toString());
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::write);
    }

    private void write(Path file) {
        try {
            Files.write(file, ScriptText.bytes(change.script()));
            say(Phrase.of(NetworkMessages.Script_saved, file));
        } catch (IOException e) {
            say(Phrase.of(NetworkMessages.Script_failed, file, e.getMessage()));
        }
    }
}
