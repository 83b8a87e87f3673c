package org.verdigris.ui.disk;

import java.util.List;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.editor.ThingEditor;
import org.verdigris.ui.editor.ThingPage;

/** Everything about one virtual hard disk. */
public final class DiskEditor extends ThingEditor<DiskImage> {
    public DiskEditor() {
        super(DiskImage.class);
    }

    @Override
    protected List<ThingPage<DiskImage>> makePages() {
        return List.of(new DiskPage(thing -> Editors.open(getSite().getPage(), thing)));
    }
}
