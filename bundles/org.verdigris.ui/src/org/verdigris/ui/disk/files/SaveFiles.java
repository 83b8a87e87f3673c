package org.verdigris.ui.disk.files;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verdigris.ui.editor.ThingEditor;

/** Saves the files selected on the page of files in front: into a folder that is given, or asking where to. */
public final class SaveFiles extends AbstractHandler {
    /** The optional parameter: the path of the folder. */
    private static final String FOLDER = "folder";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditorChecked(event) instanceof ThingEditor<?> editor) {
            Optional<Path> folder = Optional.ofNullable(event.getParameter(FOLDER)).map(Path::of);
            editor.page(FilesPage.class).ifPresent(page -> folder.ifPresentOrElse(page::saveTo, page::save));
        }
        return null;
    }
}
