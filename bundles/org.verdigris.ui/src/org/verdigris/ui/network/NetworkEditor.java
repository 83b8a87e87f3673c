package org.verdigris.ui.network;

import java.util.List;

import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.ui.Messages;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.settings.AllSettingsPage;
import org.verdigris.ui.settings.SourcePage;
import org.verdigris.ui.document.DocumentEditor;
import org.verdigris.ui.editor.ThingPage;

/** Everything about one virtual network: a summary, and every setting of its file. */
public final class NetworkEditor extends DocumentEditor<VirtualNetwork> {
    public NetworkEditor() {
        super(VirtualNetwork.class);
    }

    @Override
    protected List<ThingPage<VirtualNetwork>> makePages() {
        return List.of(new NetworkPage(thing -> Editors.open(getSite().getPage(), thing)),
                page(AllSettingsPage.title(), AllSettingsPage::new),
                page(SourcePage.title(), SourcePage::new));
    }
}
