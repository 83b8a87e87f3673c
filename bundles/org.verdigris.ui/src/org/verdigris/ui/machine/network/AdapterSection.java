package org.verdigris.ui.machine.network;

import static org.verdigris.model.estate.EstatePackage.Literals.NETWORK_ADAPTER__ADDRESS;
import static org.verdigris.model.estate.EstatePackage.Literals.NETWORK_ADAPTER__ADDRESS_DYNAMIC;
import static org.verdigris.model.estate.EstatePackage.Literals.NETWORK_ADAPTER__NETWORK_ID;
import static org.verdigris.model.estate.EstatePackage.Literals.NETWORK_ADAPTER__NETWORK_NAME;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__NETWORK_ADAPTERS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.verdigris.core.machine.MacAddress;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.document.field.Fields;
import org.verdigris.ui.page.Presence;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** One network adapter: what it is connected to, its address, and who else has that. */
final class AdapterSection {
    private static final int LABEL_WIDTH = 132;
    private static final int DECORATION = 12;

    private final Composite section;
    private final DocumentSession session;
    private final AdapterActions actions;
    private final int number;
    private final Fields fields;
    private final NetworkChoice network;
    private final AddressField address;
    private final Button generate;
    private final Label sharedLabel;
    private final Link shared;
    private final Button remove;
    private List<VirtualMachine> sharing = List.of();

    /** @param removal takes the adapter out */
    AdapterSection(Composite section, DocumentSession session, AdapterActions actions, int number, Runnable removal) {
        this.section = section;
        this.session = session;
        this.actions = actions;
        this.number = number;
        fields = new Fields(section, session);
        label(AdapterMessages.Adapter_network);
        network = new NetworkChoice(section, session, actions, number);
        label(AdapterMessages.Adapter_address);
        Composite line = line(2);
        address = new AddressField(line, session, actions.adapters().key(number, NETWORK_ADAPTER__ADDRESS),
                Phrase.of(AdapterMessages.Step_address, number + 1));
        generate = AdapterPage.button(line, "adapter." + number + ".generate", AdapterMessages.Adapter_generate,
                this::generate);
        generate.setToolTipText(AdapterMessages.Adapter_generateTip);
        FeaturePath dynamic = FeaturePath.of(VIRTUAL_MACHINE__NETWORK_ADAPTERS, number,
                NETWORK_ADAPTER__ADDRESS_DYNAMIC);
        if (session.document().key(dynamic).isPresent()) {
            fields.flag(AdapterMessages.Adapter_dynamic, dynamic);
        }
        sharedLabel = label(AdapterMessages.Adapter_sameAddress);
        shared = Identity.give(Style.PLAIN.on(new Link(section, SWT.WRAP)), "adapter." + number + ".shared");
        GridDataFactory.fillDefaults().grab(true, false).indent(DECORATION, 0).hint(120, SWT.DEFAULT).applyTo(shared);
        shared.addListener(SWT.Selection, event -> sharing.stream()
                .filter(machine -> machine.getName().equals(event.text)).findFirst().ifPresent(session::open));
        new Label(section, SWT.NONE);
        Composite bar = line(2);
        remove = AdapterPage.button(bar, "adapter." + number + ".remove", AdapterMessages.Adapter_remove, removal);
        remove.setToolTipText(AdapterMessages.Adapter_removeTip);
        AdapterPage.button(bar, "adapter." + number + ".copy", AdapterMessages.Adapter_copy, this::copy)
                .setToolTipText(AdapterMessages.Adapter_copyTip);
    }

    private Label label(String text) {
        Label label = Style.QUIET.on(new Label(section, SWT.NONE));
        label.setText(text);
        int width = Math.max(LABEL_WIDTH, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    private Composite line(int columns) {
        Composite line = new Composite(section, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).indent(DECORATION, 0).applyTo(line);
        return line;
    }

    void copy() {
        actions.copy(number);
    }

    Composite control() {
        return section;
    }

    private void generate() {
        address.forget();
        actions.generate(number);
    }

    int number() {
        return number;
    }

    void refresh() {
        fields.refresh();
        network.refresh();
        address.refresh();
        generate.setEnabled(session.writable());
        remove.setEnabled(session.writable());
        Optional<NetworkAdapter> adapter = actions.adapter(number)
                .filter(each -> each.getAddress() != null && MacAddress.isSixBytes(each.getAddress())
                        && !new MacAddress(each.getAddress()).isUnset());
        sharing = adapter.map(each -> actions.sharing(each.getAddress())).orElse(List.of());
        Stream<String> twins = adapter.stream().flatMap(actions::twins)
                .map(twin -> Phrase.of(AdapterMessages.Adapter_thisMachine, twin.getId() + 1));
        List<String> names = Stream.concat(twins,
                sharing.stream().map(machine -> "<a>" + machine.getName().replace("&", "&&") + "</a>")).toList();
        shared.setText(String.join(", ", names));
        Presence.set(sharedLabel, !names.isEmpty());
        Presence.set(shared, !names.isEmpty());
    }

    void focus() {
        network.control().setFocus();
    }

    /** Gives the focus to the control of a setting. Returns whether there is one, even if it cannot take the focus. */
    boolean reveal(SettingKey key) {
        if (key.equals(actions.adapters().key(number, NETWORK_ADAPTER__ADDRESS))) {
            address.control().setFocus();
            return true;
        }
        if (key.equals(actions.adapters().key(number, NETWORK_ADAPTER__NETWORK_ID))
                || key.equals(actions.adapters().key(number, NETWORK_ADAPTER__NETWORK_NAME))) {
            network.control().setFocus();
            return true;
        }
        return fields.reveal(key);
    }
}
