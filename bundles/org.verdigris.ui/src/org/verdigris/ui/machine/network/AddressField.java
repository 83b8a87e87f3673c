package org.verdigris.ui.machine.network;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.verdigris.core.machine.MacAddress;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.picture.Identity;

/** A network address: typed in any usual notation, written as digits, shown as the products show it. */
final class AddressField {
    private static final int WIDTH = 152;

    private final DocumentSession session;
    private final SettingKey key;
    private final String label;
    private final Text text;
    private final ControlDecoration sign;
    private Optional<String> shown = Optional.empty();
    private boolean showing;

    /** @param label what typing is called in the list of steps */
    AddressField(Composite parent, DocumentSession session, SettingKey key, String label) {
        this.session = session;
        this.key = key;
        this.label = label;
        text = Identity.give(new Text(parent, SWT.BORDER), key.toString(), AdapterMessages.Adapter_address);
        text.setToolTipText(AdapterMessages.Adapter_addressTip + "\n" + key);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
        sign = new ControlDecoration(text, SWT.LEFT | SWT.CENTER);
        sign.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        sign.hide();
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusOut, event -> {
            session.document().endTyping();
            MacAddress.parse(text.getText()).ifPresent(address -> show(address.dashed()));
        });
    }

    Control control() {
        return text;
    }

    private void typed() {
        if (showing || !session.writable()) {
            return;
        }
        Optional<String> complaint = MacAddress.complaint(text.getText());
        complain(complaint);
        if (complaint.isEmpty()) {
            try {
                shown = MacAddress.parse(text.getText()).map(MacAddress::digits);
                session.document().type(label, key, shown.orElseThrow());
            } catch (SettingException e) { // the file cannot be written without loss
                session.refuse(Optional.of(e.getMessage()));
            }
        }
    }

    private void complain(Optional<String> complaint) {
        session.unfit(key, complaint);
        sign.setDescriptionText(complaint.orElse(null));
        if (complaint.isPresent()) {
            sign.show();
        } else {
            sign.hide();
        }
    }

    /** What was typed and is no address counts no more. */
    void forget() {
        complain(Optional.empty());
    }

    /** Shows what the document says now, unless it is what was typed, or something is being typed that is no address. */
    void refresh() {
        Optional<String> now = session.document().text(key);
        boolean typing = session.unfit().containsKey(key) && now.equals(shown);
        if (!typing && (!now.equals(shown) || isOther(now))) {
            complain(Optional.empty());
            show(now.map(AddressField::readable).orElse(""));
        }
        shown = now;
        text.setEditable(session.writable());
    }

    private boolean isOther(Optional<String> now) {
        return !Objects.equals(MacAddress.parse(text.getText()), now.flatMap(MacAddress::parse));
    }

    private static String readable(String digits) {
        return MacAddress.isSixBytes(digits) ? new MacAddress(digits).dashed() : digits;
    }

    private void show(String address) {
        if (!text.getText().equals(address)) {
            showing = true;
            text.setText(address);
            showing = false;
        }
    }
}
