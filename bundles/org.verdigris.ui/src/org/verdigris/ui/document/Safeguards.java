package org.verdigris.ui.document;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPartSite;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.document.Draft;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.settings.SettingException;
import org.verdigris.ui.document.DifferenceDialog.Choice;
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
    private final Runnable changed;
    private final Drafts drafts = Drafts.ofConsole();
    private final DraftKeeping keeping;
    private final Runnable changes;
    private final OutsideWatch watch;
    private boolean gone;
    private boolean ended;

    /** @param changed is told when the file may be edited or not any more, or is gone or there again */
    Safeguards(DocumentSession session, EditorHead head, IWorkbenchPartSite site, Runnable changed) {
        this.session = session;
        this.document = session.document();
        this.head = head;
        this.shell = site.getShell();
        this.changed = changed;
        this.keeping = new DraftKeeping(document, drafts, () -> gone || document.dirty());
        this.changes = keeping::documentChanged;
        this.watch = new OutsideWatch(site, document, () -> new EditingObstacle(document.file(), session.mapping())
                .find(), this::found);
        tellObstacle();
        setDraftApart();
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

    /** Whether the file is not there any more, so that the edited text is all there is of it. */
    boolean isGone() {
        return gone;
    }

    private void found(boolean maybeOther, Optional<Obstacle> obstacle) {
        if (ended) {
            return;
        }
        boolean wasGone = gone;
        gone = maybeOther && !Files.exists(document.file());
        boolean news = session.setObstacle(obstacle) || wasGone != gone;
        tellObstacle();
        if (gone) {
            head.say(Topic.OUTSIDE, Severity.WARNING, Phrase.of(DocumentMessages.Outside_gone, document.file()));
        } else if (!maybeOther || !isOther()) {
            head.clear(Topic.OUTSIDE);
        } else if (document.dirty() || !session.unfit().isEmpty()) {
            head.say(Topic.OUTSIDE, Severity.WARNING, Phrase.of(DocumentMessages.Outside_changed, document.file()),
                    new Way(DocumentMessages.Outside_mine, this::keepMine),
                    new Way(DocumentMessages.Outside_theirs, this::takeTheirs),
                    new Way(DocumentMessages.Outside_show, this::choose));
        } else {
            takeTheirs(); // nothing was changed here, so nothing is lost
        }
        if (news) {
            keeping.documentChanged();
            changed.run();
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

    private void tellObstacle() {
        if (session.writable()) {
            head.clear(Topic.READ_ONLY);
        } else {
            head.say(Topic.READ_ONLY, Severity.WARNING, session.whyReadOnly().orElseThrow(),
                    new Way(DocumentMessages.ReadOnly_edit, this::insist));
        }
    }

    /** Looks at the machine in the very moment before its file is written; it may have been started meanwhile. */
    boolean maySave() {
        if (session.setObstacle(new EditingObstacle(document.file(), session.mapping()).find())) {
            tellObstacle();
            changed.run();
        }
        return insist();
    }

    /** Asks whether what stands in the way of editing is known and does not matter. Returns whether one may go on. */
    private boolean insist() {
        if (session.writable()) {
            return true;
        }
        Obstacle obstacle = session.obstacle().orElseThrow();
        String file = document.file().getFileName().toString();
        MessageDialog question = new MessageDialog(shell, DocumentMessages.ReadOnly_title, null,
                Phrase.of(DocumentMessages.ReadOnly_question, obstacle.sentence(), obstacle.risk(), file),
                MessageDialog.WARNING, 1, DocumentMessages.ReadOnly_title, IDialogConstants.CANCEL_LABEL);
        boolean insists = question.open() == 0;
        if (insists) {
            session.override(obstacle);
            tellObstacle();
            changed.run();
        }
        return insists && session.writable();
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

    /** Shows what is different and does what is chosen then. Returns whether mine may be saved over theirs. */
    boolean choose() {
        try {
            Choice choice = new DifferenceDialog(shell, document.file(),
                    Phrase.of(DocumentMessages.Outside_question, document.file()), DocumentMessages.Outside_mine,
                    DocumentMessages.Outside_theirs, document.onDisk(), document.settings(), document.savedSettings())
                    .ask();
            switch (choice) {
                case MINE -> keepMine();
                case THEIRS -> takeTheirs();
                case LATER -> look();
            }
            return choice == Choice.MINE;
        } catch (IOException e) { // what is there now is no configuration; mine can still be kept
            look();
            head.refuse(Optional.of(e.getMessage()));
            return false;
        }
    }

    private void setDraftApart() {
        try {
            drafts.setApart(document.file());
        } catch (IOException e) {
            ILog.of(Safeguards.class).error("Unsaved work on " + document.file() + " could not be set apart.", e);
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
                new Way(DocumentMessages.Draft_discard, () -> discard(draft)),
                new Way(DocumentMessages.Outside_show, () -> compare(draft)));
    }

    private void compare(Draft draft) {
        try {
            switch (new DifferenceDialog(shell, document.file(),
                    Phrase.of(DocumentMessages.Draft_question, Moments.absolute(draft.written())),
                    DocumentMessages.Draft_restore, DocumentMessages.Draft_discard, document.settings(),
                    draft.content().settings(), draft.original().settings()).ask()) {
                case MINE -> restore(draft);
                case THEIRS -> discard(draft);
                case LATER -> findDraft();
            }
        } catch (IOException e) {
            head.refuse(Optional.of(e.getMessage()));
        }
    }

    private void restore(Draft draft) {
        if (!insist()) {
            return;
        }
        try {
            document.restore(DocumentMessages.Draft_label, draft);
            keeping.keepNow();
            discard(draft);
        } catch (SettingException e) {
            head.refuse(Optional.of(e.getMessage()));
        }
    }

    /** An earlier one may be left, which is offered next. */
    private void discard(Draft draft) {
        try {
            drafts.forgetFound(draft);
            head.clear(Topic.DRAFT);
            findDraft();
        } catch (IOException e) {
            head.refuse(Optional.of(e.getMessage()));
        }
    }
}
