package org.verdigris.ui.network.create;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.verdigris.core.network.HostBinding;
import org.verdigris.core.network.NetworkChange;
import org.verdigris.core.network.NetworkName;
import org.verdigris.core.network.NetworkPlace;
import org.verdigris.core.network.NewNetwork;
import org.verdigris.core.network.NewNetworkScript;
import org.verdigris.disk.operation.Operation;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.operation.Choices;
import org.verdigris.ui.operation.Proposal;
import org.verdigris.ui.operation.RadioPage;
import org.verdigris.ui.operation.RadioPage.Option;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;
import org.verdigris.ui.wording.NaturalOrder;
import org.verdigris.ui.wording.Phrase;

/** What a new network is called and where it lies, what it is made from, where it leads, and its DHCP server. */
final class NewNetworkChoices implements Choices {
    private enum Way {
        FILE, SCRIPT
    }

    private final Optional<Snapshot> snapshot;
    private final RadioPage<Way> way = new RadioPage<>(CreateMessages.Way_title, CreateMessages.Way_question,
            CreateMessages.Way_why,
            List.of(new Option<>(Way.FILE, CreateMessages.Way_file, CreateMessages.Way_fileMeaning),
                    new Option<>(Way.SCRIPT, CreateMessages.Way_script, CreateMessages.Way_scriptMeaning)));
    private final NamePage name;
    private final TemplatePage template;
    private final AdapterPage adapter;
    private final DhcpPage dhcp = new DhcpPage();
    private final ToldPage told = new ToldPage(dhcp);
    private Optional<Known> known = Optional.empty();

    private record Known(Path folder, NetworkPlace place) {
    }

    /** @param folder where the network is proposed to lie */
    NewNetworkChoices(Optional<Snapshot> snapshot, Path folder) {
        this.snapshot = snapshot;
        name = new NamePage(folder, this::place);
        template = new TemplatePage(templates(folder));
        adapter = new AdapterPage(this::isScript, () -> place(name.folder()));
        template.shownOnlyIf(() -> !isScript());
        dhcp.shownOnlyIf(this::isScript);
        told.shownOnlyIf(() -> isScript() && dhcp.isOn());
    }

    private boolean isScript() {
        return way.chosen() == Way.SCRIPT;
    }

    /** The readable networks of the estate, those in the folder first: they are of the same host. */
    private List<VirtualNetwork> templates(Path folder) {
        return snapshot.stream().flatMap(shown -> shown.estate().getNetworks().stream())
                .filter(network -> network.getUnreadable() == null)
                .sorted(Comparator.<VirtualNetwork, Boolean>comparing(
                        network -> !folder.equals(Path.of(network.getPath()).getParent()))
                        .thenComparing(VirtualNetwork::getName, NaturalOrder.ORDER))
                .toList();
    }

    /** Kept as long as the folder is the same, because it is asked at each key. */
    private NetworkPlace place(Path folder) {
        if (known.filter(each -> each.folder().equals(folder)).isEmpty()) {
            known = Optional.of(new Known(folder, find(folder)));
        }
        return known.get().place();
    }

    /** A dialect that cannot be read is a problem of the estate, which says so. */
    private NetworkPlace find(Path folder) {
        try {
            return snapshot.isPresent()
                    ? NetworkPlace.of(snapshot.get().definition(), Optional.of(snapshot.get().estate()), folder)
                    : NetworkPlace.UNKNOWN;
        } catch (IOException unreadable) {
            return NetworkPlace.UNKNOWN;
        }
    }

    private Path file() {
        String ending = isScript() ? ".vbs" : NetworkName.EXTENSION;
        return name.folder().toAbsolutePath().normalize().resolve(name.name() + ending);
    }

    @Override
    public String title() {
        return name.name().isEmpty() ? CreateMessages.Create_title
                : Phrase.of(isScript() ? CreateMessages.Create_titleScript : CreateMessages.Create_titleOf,
                        name.name());
    }

    @Override
    public String button() {
        return isScript() ? CreateMessages.Create_script : CreateMessages.Create_button;
    }

    @Override
    public List<ChoicePage> pages() {
        return List.of(way, name, template, adapter, dhcp, told);
    }

    @Override
    public Optional<ThingRef> result() {
        return isScript() ? Optional.empty() : Optional.of(new ThingRef(ThingKind.NETWORK, file().toString()));
    }

    @Override
    public Collection<Path> files() {
        return isScript() ? List.of() : List.of(template.file());
    }

    @Override
    public Planning planning() {
        Operation operation = isScript() ? script() : network();
        boolean script = isScript();
        return progress -> {
            Proposal proposal = Proposal.of(operation.plan(progress));
            return script ? proposal : proposal.withKept(CreateMessages.Create_kept);
        };
    }

    private Operation network() {
        HostBinding binding = adapter.binding();
        return new NewNetwork(name.folder(), name.name(), template.file(), binding, place(name.folder()));
    }

    /** The folder is where the script lies; on the host the network lies where networks do there, unless that is known. */
    private Operation script() {
        NetworkPlace place = place(name.folder());
        Optional<Path> folder = Optional.of(name.folder()).filter(each -> place.mapping().windows(each).isPresent());
        NetworkChange change = new NetworkChange(Optional.empty(), Optional.of(adapter.name()), Optional.empty(),
                dhcp.settings());
        return new NewNetworkScript(file(), name.name(), folder, change, place);
    }
}
