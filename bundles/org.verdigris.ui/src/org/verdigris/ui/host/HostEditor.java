package org.verdigris.ui.host;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.estate.HostDefinition;
import org.verdigris.model.estate.Host;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.editor.ThingEditor;
import org.verdigris.ui.editor.ThingPage;
import org.verdigris.ui.estate.EstateKeeping;
import org.verdigris.ui.history.HistoryPage;

/** Everything that is known about one host. */
public final class HostEditor extends ThingEditor<Host> {
    public HostEditor() {
        super(Host.class);
    }

    @Override
    protected List<ThingPage<Host>> makePages() {
        return List.of(new HostPage(thing -> Editors.open(getSite().getPage(), thing), this::editFacts),
                HistoryPage.ofHost());
    }

    /** Only what the estate says of a host can be edited; one that is there in memory only has no definition. */
    private void editFacts(Host host) {
        EstateDefinition known = estate().snapshot().orElseThrow().definition();
        Optional<HostDefinition> before = known.hosts().stream().filter(each -> each.name().equals(host.getName()))
                .findFirst();
        before.ifPresent(definition -> {
            FactsDialog dialog = new FactsDialog(getSite().getShell(), definition, known.file().isPresent());
            if (dialog.open() == Window.OK && !dialog.facts().equals(definition.facts())) {
                List<HostDefinition> hosts = known.hosts().stream()
                        .map(each -> each == definition ? each.withFacts(dialog.facts()) : each).toList();
                new EstateKeeping(estate(), getSite().getShell()).keep(known.withHosts(hosts));
            }
        });
    }
}
