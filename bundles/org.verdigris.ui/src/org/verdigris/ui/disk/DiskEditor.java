package org.verdigris.ui.disk;

import java.util.List;
import java.util.function.Consumer;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.ui.disk.chain.ChainPage;
import org.verdigris.ui.disk.check.CheckPage;
import org.verdigris.ui.disk.files.FilesPage;
import org.verdigris.ui.disk.map.MapPage;
import org.verdigris.ui.disk.raw.RawPage;
import org.verdigris.ui.disk.summary.SummaryPage;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.editor.ThingEditor;
import org.verdigris.ui.editor.ThingPage;
import org.verdigris.ui.history.HistoryPage;

/** Everything about one virtual hard disk. */
public final class DiskEditor extends ThingEditor<DiskImage> {
    public DiskEditor() {
        super(DiskImage.class);
    }

    @Override
    protected List<ThingPage<DiskImage>> makePages() {
        Consumer<NamedElement> open = thing -> Editors.open(getSite().getPage(), thing);
        return List.of(new SummaryPage(open), new ChainPage(open), new MapPage(), new CheckPage(getSite()),
                new RawPage(), new FilesPage(getSite()), HistoryPage.ofDisk());
    }
}
