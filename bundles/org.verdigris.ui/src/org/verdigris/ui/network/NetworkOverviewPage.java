package org.verdigris.ui.network;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.document.DocumentPage;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.document.field.Fields;
import org.verdigris.ui.page.Scroller;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.thing.Description;
import org.verdigris.ui.wording.Moments;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** What a network is, where it leads, who is on it, and what is wrong with it. */
final class NetworkOverviewPage implements DocumentPage {
    private static final int MOST_MACHINES = 12;

    private final DocumentSession session;
    private final Runnable showAddresses;
    private Scroller scroller;
    private RemarkLines remarks;
    private Fields network;
    private Fields notes;
    private GatewayField gateway;
    private Label count;
    private Composite users;
    private List<VirtualMachine> shown;

    /** @param showAddresses brings the page with all adapters to the front */
    NetworkOverviewPage(DocumentSession session, Runnable showAddresses) {
        this.session = session;
        this.showAddresses = showAddresses;
    }

    @Override
    public Control create(Composite parent) {
        scroller = new Scroller(parent);
        Composite body = scroller.clear();
        VirtualNetwork shownFirst = element();
        Sections page = new Sections(body, session::open).title(shownFirst.getName(),
                Phrase.of(NetworkMessages.Overview_what, session.document().file()));
        remarks = new RemarkLines(body, NetworkMessages.Overview_fine);
        Composite section = page.column(NetworkMessages.Overview_network);
        network = new Fields(section, session)
                .fact(NetworkMessages.Overview_host,
                        NetworkSight.of(session).host().map(Description::name).orElse(null))
                .text(NetworkMessages.Overview_name, FeaturePath.of(Literals.VIRTUAL_NETWORK__STORED_NAME))
                .fact(NetworkMessages.Overview_id, printed(shownFirst.getNetworkId()));
        gateway = new GatewayField(section, session);
        network.text(NetworkMessages.Overview_adapter, FeaturePath.of(Literals.VIRTUAL_NETWORK__HOST_ADAPTER));
        Composite machines = page.column(NetworkMessages.Overview_machines);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(machines);
        count = Style.PLAIN.on(new Label(machines, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(count);
        users = new Composite(machines, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(users);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(users);
        notes = new Fields(page.column(NetworkMessages.Overview_notes), session)
                .longText(NetworkMessages.Overview_notes, FeaturePath.of(Literals.VIRTUAL_NETWORK__NOTES));
        new Fields(page.column(NetworkMessages.Overview_file), session)
                .fact(NetworkMessages.Overview_size, fact(shownFirst.getFileSize(), Sizes::human))
                .fact(NetworkMessages.Overview_modified, fact(shownFirst.getModified(), Moments::absolute))
                .fact(NetworkMessages.Overview_encoding, session.document().encoding());
        scroller.fit();
        return scroller.control();
    }

    private static <T> String fact(T value, Function<T, String> words) {
        return value == null ? null : words.apply(value);
    }

    private VirtualNetwork element() {
        return (VirtualNetwork) session.document().element();
    }

    /** The bytes in the order in which such an identity is printed. */
    private static String printed(String id) {
        return id == null || id.length() != 32 ? id
                : id.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "{$1-$2-$3-$4-$5}");
    }

    @Override
    public void refresh() {
        NetworkSight sight = NetworkSight.of(session);
        network.refresh();
        notes.refresh();
        gateway.refresh(sight);
        boolean changed = remarks.show(session.remarks().stream().map(remark -> new RemarkLines.Line(
                remark.severity(), remark.message(), remark.solution(),
                remark.key().<Runnable>map(key -> () -> session.reveal(key)))).toList());
        if (showUsers(sight) | changed) {
            scroller.fit();
        }
    }

    private boolean showUsers(NetworkSight sight) {
        List<VirtualMachine> machines = sight.adapters().stream().map(NetworkAdapter::getMachine)
                .filter(Objects::nonNull).distinct().toList();
        if (machines.equals(shown)) {
            return false;
        }
        shown = machines;
        count.setText(machines.isEmpty() ? NetworkMessages.Overview_nobody
                : Phrase.of(NetworkMessages.Overview_count, machines.size(), sight.adapters().size()));
        for (Control child : users.getChildren()) {
            child.dispose();
        }
        machines.stream().limit(MOST_MACHINES).forEach(machine -> link(Description.name(machine), machine.getPath(),
                () -> session.open(machine)));
        if (!machines.isEmpty()) {
            link(machines.size() > MOST_MACHINES
                    ? Phrase.of(NetworkMessages.Overview_more, machines.size() - MOST_MACHINES)
                    : NetworkMessages.Overview_addresses, NetworkMessages.Overview_addresses, showAddresses);
        }
        users.requestLayout();
        return true;
    }

    private void link(String words, String tip, Runnable task) {
        Link link = Identity.give(new Link(users, SWT.NONE), "network.user", words);
        link.setText("<a>" + words.replace("&", "&&") + "</a>");
        link.setToolTipText(tip);
        link.addListener(SWT.Selection, event -> task.run());
    }

    @Override
    public void focus() {
        scroller.focus();
    }

    @Override
    public boolean reveal(SettingKey key) {
        return network.reveal(key) || gateway.reveal(key) || notes.reveal(key);
    }
}
