package org.verdigris.ui.network;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verdigris.core.network.AddressClass;
import org.verdigris.core.network.DhcpField;
import org.verdigris.core.network.DhcpRemark;
import org.verdigris.core.network.DhcpSettings;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;

/** The settings of a DHCP server that are prepared, with the rules of the product while one types. */
final class DhcpForm {
    private static final int LABEL_WIDTH = 132;
    private static final int DECORATION = 12;

    private final HostChange change;
    private final Map<DhcpField, PlannedField> fields = new EnumMap<>(DhcpField.class);
    private final Map<Optional<Boolean>, Button> modes = new LinkedHashMap<>();
    private final Button noGateway;
    private final Button usual;

    /** @param addresses and times two sections, which get their layout here */
    DhcpForm(Composite addresses, Composite times, HostChange change) {
        this.change = change;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 6).applyTo(addresses);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 6).applyTo(times);
        modes(addresses);
        for (DhcpField field : DhcpField.NETWORK.group()) {
            field(addresses, field);
        }
        new Label(addresses, SWT.NONE);
        usual = Identity.give(new Button(addresses, SWT.PUSH), "dhcp.usual");
        usual.setText(NetworkMessages.Form_usual);
        usual.setToolTipText(NetworkMessages.Form_usualTip);
        usual.addListener(SWT.Selection, event -> change.type(change.typed().withUsual()));
        GridDataFactory.fillDefaults().indent(DECORATION, 0).align(SWT.BEGINNING, SWT.CENTER).applyTo(usual);
        field(times, DhcpField.GATEWAY);
        new Label(times, SWT.NONE);
        noGateway = Identity.give(new Button(times, SWT.CHECK), "dhcp.noGateway");
        noGateway.setText(NetworkMessages.Form_noGateway);
        noGateway.setToolTipText(NetworkMessages.Form_noGatewayTip);
        noGateway.addListener(SWT.Selection, event -> change.removeGateway(noGateway.getSelection()));
        GridDataFactory.fillDefaults().indent(DECORATION, 0).applyTo(noGateway);
        for (DhcpField field : List.of(DhcpField.DNS, DhcpField.WINS, DhcpField.LEASE, DhcpField.RENEWAL,
                DhcpField.REBINDING)) {
            field(times, field);
        }
    }

    private void modes(Composite section) {
        Label label = Style.QUIET.on(new Label(section, SWT.NONE));
        label.setText(NetworkMessages.Form_server);
        GridDataFactory.fillDefaults().hint(LABEL_WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        Composite line = new Composite(section, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().indent(DECORATION, 0).applyTo(line);
        mode(line, "dhcp.mode.on", NetworkMessages.Form_on, Optional.of(true));
        mode(line, "dhcp.mode.off", NetworkMessages.Form_off, Optional.of(false));
        mode(line, "dhcp.mode.leave", NetworkMessages.Form_leave, Optional.empty());
    }

    private void mode(Composite line, String id, String words, Optional<Boolean> state) {
        Button button = Identity.give(new Button(line, SWT.RADIO), id);
        button.setText(words);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                type(DhcpField.ENABLED, state.map(String::valueOf).orElse(""));
            }
        });
        modes.put(state, button);
    }

    private void field(Composite section, DhcpField field) {
        PlannedField made = new PlannedField(section, DhcpWords.id(field), DhcpWords.label(field), DhcpWords.tip(field),
                SWT.SINGLE, text -> type(field, text));
        fields.put(field, made.message(DhcpWords.sample(field)));
    }

    private void type(DhcpField field, String text) {
        change.type(change.typed().with(field, text));
    }

    /** Shows what is prepared, with a sign at each field of which there is something to say. */
    void refresh(List<DhcpRemark> remarks) {
        DhcpSettings typed = change.typed();
        Optional<Boolean> state = Optional.of(typed.written(DhcpField.ENABLED)).filter(text -> !text.isEmpty())
                .map(Boolean::valueOf);
        modes.forEach((each, button) -> button.setSelection(each.equals(state)));
        noGateway.setSelection(change.gatewayRemoved());
        fields.forEach((field, control) -> {
            control.show(typed.text(field).orElse(""));
            control.judge(remarks.stream().filter(remark -> remark.field() == field).findFirst());
        });
        fields.get(DhcpField.GATEWAY).enable(!change.gatewayRemoved());
        usual.setEnabled(typed.address(DhcpField.NETWORK).flatMap(AddressClass::of).isPresent());
    }

    void focus(DhcpField field) {
        Optional.ofNullable(fields.get(field)).ifPresent(PlannedField::focus);
    }
}
