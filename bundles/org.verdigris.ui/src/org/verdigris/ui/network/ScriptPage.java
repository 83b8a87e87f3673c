package org.verdigris.ui.network;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.verdigris.core.network.AddressPool;
import org.verdigris.core.network.DhcpSettings;
import org.verdigris.model.estate.HostAdapter;
import org.verdigris.ui.document.DocumentPage;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.page.Scroller;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** Prepares a change of the network on its host: what is typed here is in no file, it becomes a script. */
final class ScriptPage implements DocumentPage {
    private static final int LABEL_WIDTH = 132;
    private static final int DECORATION = 12;
    private static final int LINES = 260;

    private final DocumentSession session;
    private final HostChange change;
    private Scroller scroller;
    private PlannedField name;
    private PlannedField newName;
    private PlannedField notes;
    private Combo adapter;
    private Label dhcp;
    private Optional<Button> asInFile = Optional.empty();
    private Text script;

    ScriptPage(DocumentSession session, HostChange change) {
        this.session = session;
        this.change = change;
    }

    @Override
    public Control create(Composite parent) {
        scroller = new Scroller(parent);
        Composite body = scroller.clear();
        Sections page = new Sections(body, session::open);
        page.text(NetworkMessages.Script_why);
        Composite names = page.column(NetworkMessages.Script_network);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 6).applyTo(names);
        name = new PlannedField(names, "network.script.name", NetworkMessages.Script_name,
                NetworkMessages.Script_nameTip, SWT.SINGLE, change::name);
        newName = new PlannedField(names, "network.script.newName", NetworkMessages.Script_newName,
                NetworkMessages.Script_newNameTip, SWT.SINGLE, change::newName)
                .message(NetworkMessages.Script_leave);
        adapter(names);
        dhcp(names);
        Composite written = page.column(NetworkMessages.Script_notes);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 6).applyTo(written);
        notes = new PlannedField(written, "network.script.notes", NetworkMessages.Script_notesLabel,
                NetworkMessages.Script_notesTip, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL,
                text -> change.notes(Optional.of(text).filter(each -> !each.isEmpty())));
        Composite lines = page.wide(NetworkMessages.Script_heading);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(lines);
        Composite actions = new Composite(lines, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(actions);
        new ScriptActions(actions, session, change, Optional.empty());
        script = Identity.give(new Text(lines, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL),
                "network.script", NetworkMessages.Script_heading);
        script.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, false).hint(300, LINES).applyTo(script);
        change.addListener(this::refresh);
        scroller.fit();
        return scroller.control();
    }

    private void label(Composite section, String words) {
        Label label = Style.QUIET.on(new Label(section, SWT.NONE));
        label.setText(words);
        GridDataFactory.fillDefaults().hint(LABEL_WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    private void adapter(Composite section) {
        label(section, NetworkMessages.Script_adapter);
        adapter = Identity.give(new Combo(section, SWT.DROP_DOWN), "network.script.adapter",
                NetworkMessages.Script_adapter);
        adapter.setToolTipText(NetworkMessages.Script_adapterTip);
        adapter.setItems(Stream.concat(Stream.of(NetworkMessages.Script_leave, NetworkMessages.Script_guestsOnly),
                NetworkSight.of(session).hostAdapters().stream().map(HostAdapter::getName)).toArray(String[]::new));
        adapter.select(0);
        change.adapter().ifPresent(prepared -> adapter
                .setText(prepared.isEmpty() ? NetworkMessages.Script_guestsOnly : prepared));
        adapter.addListener(SWT.Modify, event -> change.adapter(adapterName()));
        GridDataFactory.fillDefaults().grab(true, false).indent(DECORATION, 0).applyTo(adapter);
    }

    private Optional<String> adapterName() {
        String text = adapter.getText().strip();
        if (text.isEmpty() || text.equals(NetworkMessages.Script_leave)) {
            return Optional.empty();
        }
        return Optional.of(text.equals(NetworkMessages.Script_guestsOnly) ? "" : text);
    }

    private void dhcp(Composite section) {
        label(section, NetworkMessages.Form_server);
        dhcp = Identity.give(Style.PLAIN.on(new Label(section, SWT.WRAP)), "network.script.dhcp");
        GridDataFactory.fillDefaults().grab(true, false).indent(DECORATION, 0).hint(160, SWT.DEFAULT).applyTo(dhcp);
        if (DhcpPage.isInFile(session)) {
            new Label(section, SWT.NONE);
            asInFile = Optional.of(Identity.give(new Button(section, SWT.CHECK), "network.script.asInFile"));
            asInFile.get().setText(NetworkMessages.Script_asInFile);
            asInFile.get().addListener(SWT.Selection, event -> takeDhcp());
            GridDataFactory.fillDefaults().indent(DECORATION, 0).applyTo(asInFile.get());
        }
    }

    private void takeDhcp() {
        asInFile.ifPresent(box -> change.type(box.getSelection() ? DhcpPage.inFile(session) : DhcpSettings.UNKNOWN));
    }

    @Override
    public void refresh() {
        if (scroller.control().isDisposed()) {
            return;
        }
        takeDhcp();
        name.show(change.name());
        name.refuse(change.nameComplaint());
        newName.show(change.newName());
        newName.refuse(change.newNameComplaint(NetworkSight.of(session).others()));
        notes.show(change.notes().orElse(""));
        notes.refuse(change.notesComplaint());
        dhcp.setText(dhcpWords());
        String text = ScriptActions.obstacle(session, change).isEmpty() ? change.script() : "";
        String shown = text.replace("\r\n", Text.DELIMITER);
        if (!script.getText().equals(shown)) {
            script.setText(shown);
        }
    }

    private String dhcpWords() {
        DhcpSettings settings = change.dhcp();
        return AddressPool.of(settings)
                .map(pool -> Phrase.of(NetworkMessages.Script_dhcp, pool.subnet(), pool.start(), pool.end()))
                .orElse(settings.equals(DhcpSettings.UNKNOWN) ? NetworkMessages.Script_dhcpLeave
                        : NetworkMessages.Script_dhcpSome);
    }

    @Override
    public void focus() {
        scroller.focus();
    }
}
