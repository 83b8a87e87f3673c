package org.verdigris.ui.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.verdigris.core.network.AddressPool;
import org.verdigris.core.network.DhcpField;
import org.verdigris.core.network.DhcpRemark;
import org.verdigris.core.network.DhcpRules;
import org.verdigris.core.network.DhcpSettings;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.document.DocumentPage;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.document.field.Fields;
import org.verdigris.ui.page.Scroller;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.page.Style;

/**
 * The DHCP server. Where a dialect says where the file has its settings they are edited here; else they are prepared for
 * a script, because the place in the file is not confirmed. Either way the product's rules hold while one types.
 */
final class DhcpPage implements DocumentPage {
    private static final FeaturePath SERVER = FeaturePath.of(Literals.VIRTUAL_NETWORK__DHCP);

    private final DocumentSession session;
    private final HostChange change;
    private final Runnable showScript;
    private final Set<SettingKey> refused = new HashSet<>();
    private final List<Fields> fields = new ArrayList<>();
    private Optional<DhcpForm> form = Optional.empty();
    private Scroller scroller;
    private PoolPicture picture;
    private RemarkLines remarks;

    /** @param showScript brings the page with the script to the front */
    DhcpPage(DocumentSession session, HostChange change, Runnable showScript) {
        this.session = session;
        this.change = change;
        this.showScript = showScript;
    }

    /** Whether the file is known to have settings of a DHCP server. */
    static boolean isInFile(DocumentSession session) {
        return session.document().key(SERVER).isPresent();
    }

    @Override
    public Control create(Composite parent) {
        scroller = new Scroller(parent);
        Composite body = scroller.clear();
        Sections page = new Sections(body, session::open);
        Composite top = page.wide(NetworkMessages.Dhcp_addresses);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(top);
        picture = new PoolPicture(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(picture.control());
        if (isInFile(session)) {
            fileFields(page);
        } else {
            plannedFields(page);
        }
        rules(page);
        if (form.isPresent()) {
            new ScriptActions(page.wide(NetworkMessages.Script_heading), session, change, Optional.of(showScript));
        }
        scroller.fit();
        return scroller.control();
    }

    private void fileFields(Sections page) {
        Fields addresses = new Fields(page.column(NetworkMessages.Dhcp_inFile), session)
                .flag(NetworkMessages.Form_server, DhcpField.ENABLED.path());
        DhcpField.NETWORK.group().forEach(field -> addresses.text(DhcpWords.label(field), field.path()));
        Fields told = new Fields(page.column(NetworkMessages.Dhcp_told), session);
        Stream.of(DhcpField.GATEWAY, DhcpField.DNS, DhcpField.WINS)
                .forEach(field -> told.text(DhcpWords.label(field), field.path()));
        DhcpField.LEASE.group().forEach(field -> told.number(DhcpWords.label(field), field.path()));
        fields.add(addresses);
        fields.add(told);
    }

    private void plannedFields(Sections page) {
        Composite note = page.wide(NetworkMessages.Dhcp_prepare);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(note);
        Label words = Style.QUIET.on(new Label(note, SWT.WRAP));
        words.setText(NetworkMessages.Dhcp_notConfirmed);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(words);
        form = Optional.of(new DhcpForm(page.column(NetworkMessages.Dhcp_server2),
                page.column(NetworkMessages.Dhcp_told), change));
        change.addListener(this::refresh);
    }

    /** Below the fields, so that these stay where they are while one types. */
    private void rules(Sections page) {
        Composite section = page.wide(NetworkMessages.Dhcp_rules);
        GridLayoutFactory.fillDefaults().applyTo(section);
        remarks = new RemarkLines(section, NetworkMessages.Dhcp_rulesFine);
    }

    private DhcpSettings settings() {
        return form.isPresent() ? change.dhcp() : inFile(session);
    }

    /** What the file says of its DHCP server, as far as a dialect knows where. */
    static DhcpSettings inFile(DocumentSession session) {
        return Optional.ofNullable(((VirtualNetwork) session.document().element()).getDhcp()).map(DhcpSettings::of)
                .orElse(DhcpSettings.UNKNOWN);
    }

    @Override
    public void refresh() {
        if (scroller.control().isDisposed()) {
            return;
        }
        DhcpSettings settings = settings();
        List<DhcpRemark> said = DhcpRules.all(settings, NetworkSight.of(session).count());
        fields.forEach(Fields::refresh);
        form.ifPresent(planned -> planned.refresh(said));
        picture.show(AddressPool.of(settings), form.isPresent() ? NetworkMessages.Pool_nothingPlanned
                : NetworkMessages.Pool_nothingInFile);
        if (form.isEmpty()) {
            enforce(said);
        }
        if (remarks.show(said.stream().map(this::line).toList())) {
            scroller.fit();
        }
    }

    /** What the product refuses is not saved, once something was changed here; a file may have come wrong. */
    private void enforce(List<DhcpRemark> said) {
        Set<SettingKey> now = new HashSet<>();
        List<SettingKey> keys = Stream.of(DhcpField.values()).flatMap(field -> key(field).stream()).toList();
        if (session.document().changes().stream().anyMatch(each -> keys.contains(each.key()))) {
            said.stream().filter(remark -> remark.kind() == DhcpRemark.Kind.REFUSAL)
                    .forEach(remark -> key(remark.field()).filter(now::add)
                            .ifPresent(key -> session.forbid(key, Optional.of(remark.text()))));
        }
        refused.stream().filter(key -> !now.contains(key)).forEach(key -> session.forbid(key, Optional.empty()));
        refused.clear();
        refused.addAll(now);
    }

    private Optional<SettingKey> key(DhcpField field) {
        return session.document().key(field.path());
    }

    private RemarkLines.Line line(DhcpRemark remark) {
        Runnable place = () -> form.ifPresentOrElse(planned -> planned.focus(remark.field()),
                () -> key(remark.field()).ifPresent(this::reveal));
        return new RemarkLines.Line(
                remark.kind() == DhcpRemark.Kind.REFUSAL ? Severity.ERROR : Severity.ADVICE,
                remark.message(), remark.solution(), Optional.of(place));
    }

    @Override
    public void focus() {
        scroller.focus();
    }

    @Override
    public boolean reveal(SettingKey key) {
        return fields.stream().anyMatch(each -> each.reveal(key));
    }
}
