package org.verdigris.ui.machine;

import java.util.List;

import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.ui.Messages;
import org.verdigris.ui.document.DocumentEditor;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.settings.AllSettingsPage;
import org.verdigris.ui.settings.SourcePage;
import org.verdigris.ui.editor.ThingPage;
import org.verdigris.ui.machine.behaviour.BehaviourPage;
import org.verdigris.ui.machine.behaviour.DisplayPage;
import org.verdigris.ui.machine.behaviour.NotesPage;
import org.verdigris.ui.machine.hardware.HardwarePage;
import org.verdigris.ui.machine.network.AdapterPage;

/** Everything about one machine: a summary, and every setting of its file. */
public final class MachineEditor extends DocumentEditor<VirtualMachine> {
    public MachineEditor() {
        super(VirtualMachine.class);
    }

    @Override
    protected List<ThingPage<VirtualMachine>> makePages() {
        return List.of(new MachinePage(this::open),
                page(HardwarePage.title(), HardwarePage::new), page(AdapterPage.title(), AdapterPage::new),
                page(BehaviourPage.title(), BehaviourPage::new),
                page(DisplayPage.title(), DisplayPage::new),
                page(NotesPage.title(), NotesPage::new), page(AllSettingsPage.title(), AllSettingsPage::new),
                page(SourcePage.title(), SourcePage::new));
    }

    private void open(NamedElement thing) {
        Editors.open(getSite().getPage(), thing);
    }
}
