package org.verdigris.ui.host;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.ui.Messages;
import org.verdigris.ui.editor.FactsPage;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.list.ThingColumns;
import org.verdigris.ui.page.Facts;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.table.RowTable;
import org.verdigris.ui.wording.Phrase;

/** A host's summary: its machines, its facts, its networks. */
final class HostPage extends FactsPage<Host> {
    private static final int MOST_ROWS_SHOWN = 12;

    private final Consumer<Host> edit;

    /** @param edit lets the administrator say what is known of the host */
    HostPage(Consumer<NamedElement> open, Consumer<Host> edit) {
        super(open);
        this.edit = edit;
    }

    @Override
    public String title() {
        return Messages.HostPage_title;
    }

    @Override
    protected void fill(Sections page, Host host, Snapshot snapshot) {
        page.title(host.getName(), Messages.HostPage_what);
        page.problems(snapshot.index().problemsOf(host));
        machines(page.wide(Phrase.of(Messages.HostPage_machines, host.getMachines().size())), host, snapshot);
        if (snapshot.definition().hosts().stream().anyMatch(known -> known.name().equals(host.getName()))) {
            editing(page.wide(HostMessages.Facts_title), host);
        }
        page.facts(Messages.HostPage_system)
                .fact(Messages.HostPage_product, host.getProduct())
                .fact(Messages.HostPage_operatingSystem, host.getOperatingSystem())
                .size(Messages.HostPage_memory, host.getMemory() == null ? null : host.getMemory() << 20)
                .number(Messages.HostPage_processors, host.getProcessors())
                .fact(Messages.HostPage_processorName, host.getProcessorName());
        Facts volumes = page.facts(Messages.HostPage_volumes);
        if (host.getVolumes().isEmpty()) {
            volumes.fact(Messages.HostPage_noVolumes, null);
        }
        host.getVolumes().forEach(volume -> volumes.fact(volume.getName(), HostWords.of(volume)));
        Facts setup = page.facts(HostMessages.Page_setup)
                .fact(HostMessages.Page_bootOptions, host.getBootOptions())
                .fact(HostMessages.Page_antivirus, host.getAntivirus());
        host.getAntivirusExclusions().forEach(each -> setup.fact(HostMessages.Page_exclusions, each));
        setup.fact(HostMessages.Page_cluster, host.getCluster())
                .fact(HostMessages.Page_nodeState, host.getNodeState());
        if (!host.getAdapters().isEmpty()) {
            Facts adapters = page.facts(HostMessages.Page_adapters);
            host.getAdapters().forEach(adapter -> adapters.prose(HostMessages.Page_adapter, HostWords.of(adapter)));
        }
        Facts networks = page.facts(Phrase.of(Messages.HostPage_networks, host.getNetworks().size()));
        host.getNetworks().forEach(network -> networks.link(Messages.HostPage_network, network));
        Facts folders = page.facts(Messages.HostPage_folders);
        host.getFolders().forEach(folder -> folders.fact(Messages.HostPage_folder, folder));
    }

    private void editing(Composite section, Host host) {
        GridLayoutFactory.fillDefaults().applyTo(section);
        Link link = Identity.give(new Link(section, SWT.NONE), "host.facts");
        link.setText("<a>" + HostMessages.Facts_edit + "</a>");
        link.addListener(SWT.Selection, event -> edit.accept(host));
    }

    private void machines(Composite section, Host host, Snapshot snapshot) {
        GridLayoutFactory.fillDefaults().applyTo(section);
        RowTable<VirtualMachine> table = new RowTable<VirtualMachine>(section, "host.machines",
                Messages.ThingKind_machines).onOpen(this::openThing);
        ThingColumns.machinesOfOneHost(table, snapshot);
        table.show(host.getMachines());
        int rows = Math.clamp(host.getMachines().size(), 1, MOST_ROWS_SHOWN);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT,
                table.control().getHeaderHeight() + rows * table.control().getItemHeight() + 12)
                .applyTo(table.control());
    }
}
