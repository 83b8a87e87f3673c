package org.verdigris.ui.machine;

import java.util.List;

import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.ui.document.DocumentEditor;
import org.verdigris.ui.editor.ThingPage;
import org.verdigris.ui.machine.behaviour.BehaviourPage;
import org.verdigris.ui.machine.behaviour.DisplayPage;
import org.verdigris.ui.machine.behaviour.NotesPage;
import org.verdigris.ui.machine.hardware.HardwarePage;
import org.verdigris.ui.machine.network.AdapterPage;
import org.verdigris.ui.machine.overview.OverviewPage;
import org.verdigris.ui.settings.AllSettingsPage;
import org.verdigris.ui.settings.SourcePage;

/** Everything about one machine: how it is, what it is made of, how it behaves, and every setting of its file. */
public final class MachineEditor extends DocumentEditor<VirtualMachine> {
    public MachineEditor() {
        super(VirtualMachine.class);
    }

    @Override
    protected List<ThingPage<VirtualMachine>> makePages() {
        return List.of(page(OverviewPage.title(), OverviewPage::new),
                page(HardwarePage.title(), HardwarePage::new), page(AdapterPage.title(), AdapterPage::new),
                page(BehaviourPage.title(), BehaviourPage::new), page(DisplayPage.title(), DisplayPage::new),
                page(NotesPage.title(), NotesPage::new), page(AllSettingsPage.title(), AllSettingsPage::new),
                page(SourcePage.title(), SourcePage::new));
    }
}
