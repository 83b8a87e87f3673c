package org.verdigris.ui.host;

import java.util.List;

import org.verdigris.model.estate.Host;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.editor.ThingEditor;
import org.verdigris.ui.editor.ThingPage;

/** Everything that is known about one host. */
public final class HostEditor extends ThingEditor<Host> {
    public HostEditor() {
        super(Host.class);
    }

    @Override
    protected List<ThingPage<Host>> makePages() {
        return List.of(new HostPage(thing -> Editors.open(getSite().getPage(), thing)));
    }
}
