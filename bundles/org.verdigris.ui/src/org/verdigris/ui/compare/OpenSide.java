package org.verdigris.ui.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.settings.SettingException;
import org.verdigris.ui.document.DocumentEditor;
import org.verdigris.ui.document.DocumentSession;

/** A side with its document: that of the editor in which the file is open, or else one of its own. UI thread only. */
final class OpenSide {
    private final CompareSide side;
    private final ConfigurationDocument document;
    private final IWorkbenchPage page;
    private Optional<String> obstacle;

    /** @param obstacle why the file should not be edited, if it should not */
    OpenSide(CompareSide side, ConfigurationDocument document, IWorkbenchPage page, Optional<String> obstacle) {
        this.side = side;
        this.document = Objects.requireNonNull(document);
        this.page = page;
        this.obstacle = obstacle;
    }

    /** The document of a file that is open in an editor. */
    static Optional<ConfigurationDocument> edited(Path file, IWorkbenchPage page) {
        return sessions(page).map(DocumentSession::document)
                .filter(open -> open.file().toAbsolutePath().normalize().equals(file)).findFirst();
    }

    private static Stream<DocumentSession> sessions(IWorkbenchPage page) {
        return editors(page).flatMap(editor -> editor.session().stream());
    }

    private static Stream<DocumentEditor<?>> editors(IWorkbenchPage page) {
        return Arrays.stream(page.getEditorReferences()).map((IEditorReference each) -> each.getEditor(false))
                .filter(DocumentEditor.class::isInstance).map(editor -> (DocumentEditor<?>) editor);
    }

    CompareSide side() {
        return side;
    }

    ConfigurationDocument document() {
        return document;
    }

    /** Another program or the machine's state decides about it; found out now and then. */
    void setObstacle(Optional<String> sentence) {
        obstacle = sentence;
    }

    /** Why nothing can be copied to it, as a sentence; empty if it can. */
    Optional<String> whyReadOnly() {
        return switch (side.role()) {
            case BACKUP -> Optional.of(CompareMessages.Side_backup);
            case ON_DISK -> Optional.of(CompareMessages.Side_isOnDisk);
            case EDITED -> session().map(open -> open.writable() ? Optional.<String>empty() : open.whyReadOnly())
                    .orElse(obstacle);
        };
    }

    /** What edits it now; empty if no editor does. */
    private Optional<DocumentSession> session() {
        return sessions(page).filter(open -> open.document() == document).findFirst();
    }

    /** Whether an editor looks after it, which then follows what other programs do to the file. */
    boolean isInEditor() {
        return session().isPresent();
    }

    /**
     * Makes an undoable step.
     *
     * @throws SettingException if it cannot be made; nothing has changed then
     */
    void alter(String label, List<Alteration> alterations) throws SettingException {
        Optional<String> refused = whyReadOnly();
        if (refused.isPresent()) {
            throw new SettingException(refused.get());
        }
        document.alter(label, alterations);
    }

    /**
     * Saves it as its editor would, or by itself.
     *
     * @return whether it is saved; an editor that refuses says why
     * @throws IOException if it cannot be written
     */
    boolean save() throws IOException {
        Optional<DocumentEditor<?>> editor = editors(page)
                .filter(each -> each.session().filter(open -> open.document() == document).isPresent()).findFirst();
        if (editor.isPresent()) {
            return page.saveEditor(editor.get(), false) && !document.dirty();
        }
        document.save();
        return true;
    }
}
