package org.verdigris.model.document;

import java.util.Optional;

import org.eclipse.emf.common.command.AbstractCommand;
import org.verdigris.model.settings.FileEdits;
import org.verdigris.model.settings.SettingKey;

/** One step on the command stack of a document: from the edits before to those after. */
final class DocumentEdit extends AbstractCommand {

    private final ConfigurationDocument document;
    private final FileEdits before;
    private final Optional<SettingKey> typed;
    private FileEdits after;

    /** @param typed the setting that a text is being typed for; more typing belongs to the same step */
    DocumentEdit(String label, ConfigurationDocument document, FileEdits before, FileEdits after,
            Optional<SettingKey> typed) {
        super(label);
        this.document = document;
        this.before = before;
        this.after = after;
        this.typed = typed;
    }

    boolean isTypingOf(SettingKey key) {
        return typed.filter(key::equals).isPresent();
    }

    void goOn(FileEdits reached) {
        after = reached;
        document.take(after);
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        document.take(after);
    }

    @Override
    public void redo() {
        document.take(after);
    }

    @Override
    public void undo() {
        document.take(before);
    }
}
