package org.verdigris.ui.editor;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.Preferences;

/** Which page of an editor was in front last, for each kind of editor; it outlives the console. */
final class LastPage {
    private static final String NODE = "org.verdigris.ui/pages";

    private final Preferences memory = InstanceScope.INSTANCE.getNode(NODE);
    private final String editor;

    LastPage(Class<?> editor) {
        this.editor = editor.getSimpleName();
    }

    /** Its title; empty if there is none yet. */
    String title() {
        return memory.get(editor, "");
    }

    void remember(String title) {
        memory.put(editor, title);
    }
}
