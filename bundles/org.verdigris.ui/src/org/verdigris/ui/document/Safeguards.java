package org.verdigris.ui.document;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.document.Draft;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.settings.SettingException;
import org.verdigris.ui.document.EditorHead.Topic;
import org.verdigris.ui.document.EditorHead.Way;
import org.verdigris.ui.wording.Moments;
import org.verdigris.ui.wording.Phrase;

/** What keeps an edited file from being harmed by other programs, by the machine that uses it, and by a crash. */
final class Safeguards {
    private final DocumentSession session;
    private final ConfigurationDocument document;
    private final EditorHead head;
    private final Shell shell;
    private final Runnable showAgain;
    private final Drafts drafts = Drafts.ofConsole();
    private final DraftKeeping keeping;
    private final Runnable changes;
    private final OutsideWatch watch;
    private boolean ended;

    Safeguards(DocumentSession session, EditorHead head, Shell shell, Runnable showAgain) {
        this.session = session;
        this.document = session.document();
        this.head = head;
        this.shell = shell;
        this.showAgain = showAgain;
        this.keeping = new DraftKeeping(document, drafts);
        this.changes = keeping::documentChanged;
        this.watch = new OutsideWatch(shell, document, () -> new EditingObstacle(document.file(), session.mapping())
                .find(), this::found);
        findDraft();
        document.addListener(changes);
        look();
    }

    /** Finds out again, off the UI thread, what became of the file. */
    void look() {
        watch.look();
    }

    void end() {
        ended = true;
        document.removeListener(changes);
        watch.end();
        keeping.end();
    }

    private void found(boolean changed, Optional<String> obstacle) {
        if (ended) {
            return;
        }
        if (session.setReadOnly(obstacle)) {
            showAgain.run();
        }
        if (session.writable()) {
            head.clear(Topic.READ_ONLY);
        } else {
            head.say(Topic.READ_ONLY, Severity.WARNING, obstacle.get(),
                    new Way(DocumentMessages.ReadOnly_edit, () -> override(obstacle.get())));
        }
        if (!changed) {
            head.clear(Topic.OUTSIDE);
        } else if (!Files.exists(document.file())) {
            head.say(Topic.OUTSIDE, Severity.WARNING, Phrase.of(DocumentMessages.Outside_gone, document.file()),
                    new Way(DocumentMessages.Outside_mine, this::keepMine));
        } else if (document.dirty() || !session.unfit().isEmpty()) {
            head.say(Topic.OUTSIDE, Severity.WARNING, Phrase.of(DocumentMessages.Outside_changed, document.file()),
                    new Way(DocumentMessages.Outside_mine, this::keepMine),
                    new Way(DocumentMessages.Outside_theirs, this::takeTheirs),
                    new Way(DocumentMessages.Outside_show, this::showDifference));
        } else if (isOther()) {
            takeTheirs(); // nothing was changed here, so nothing is lost
        }
    }

    /** Asked again, because the file may have been saved here while it was looked at in the background. */
    private boolean isOther() {
        try {
            return document.changedOutside();
        } catch (IOException unreachable) { // is told when it is saved
            return false;
        }
    }

    private void override(String reason) {
        String file = document.file().getFileName().toString();
        MessageDialog question = new MessageDialog(shell, DocumentMessages.ReadOnly_title, null,
                Phrase.of(DocumentMessages.ReadOnly_question, reason, file), MessageDialog.WARNING, 1,
                DocumentMessages.ReadOnly_title, IDialogConstants.CANCEL_LABEL);
        if (question.open() == 0) {
            session.override();
            head.clear(Topic.READ_ONLY);
            showAgain.run();
        }
    }

    private void keepMine() {
        try {
            document.keepMine();
            head.clear(Topic.OUTSIDE);
        } catch (IOException e) {
            head.refuse(Optional.of(e.getMessage()));
        }
    }

    private void takeTheirs() {
        try {
            session.forgetUnfit();
            document.revert();
            head.clear(Topic.OUTSIDE);
        } catch (IOException e) {
            head.refuse(Optional.of(e.getMessage()));
        }
    }

    private void showDifference() {
        try {
            new DifferenceDialog(shell, document.file(), document.onDisk(), document.settings()).open();
        } catch (IOException e) {
            head.refuse(Optional.of(e.getMessage()));
        }
    }

    private void findDraft() {
        try {
            drafts.find(document.file()).ifPresent(this::offer);
        } catch (IOException e) {
            ILog.of(Safeguards.class).error("Unsaved work on " + document.file() + " could not be looked for.", e);
        }
    }

    private void offer(Draft draft) {
        boolean same = Arrays.equals(draft.base(), document.bytes());
        head.say(Topic.DRAFT, Severity.WARNING, Phrase.of(same ? DocumentMessages.Draft_found
                : DocumentMessages.Draft_changed, Moments.absolute(draft.written())),
                new Way(DocumentMessages.Draft_restore, () -> restore(draft)),
                new Way(DocumentMessages.Draft_discard, this::discard));
    }

    private void restore(Draft draft) {
        try {
            document.restore(DocumentMessages.Draft_label, draft);
            discard();
        } catch (SettingException e) {
            head.refuse(Optional.of(e.getMessage()));
        }
    }

    private void discard() {
        try {
            drafts.forgetFound(document.file());
            head.clear(Topic.DRAFT);
        } catch (IOException e) {
            head.refuse(Optional.of(e.getMessage()));
        }
    }
}
