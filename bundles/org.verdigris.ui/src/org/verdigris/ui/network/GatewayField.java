package org.verdigris.ui.network;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.estate.HostAdapter;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/**
 * The number of the binding to a host adapter: typed, or chosen among the adapters of the host as far as they are known.
 * Below it stands which adapter that is.
 */
final class GatewayField {
    static final FeaturePath PATH = FeaturePath.of(Literals.VIRTUAL_NETWORK__GATEWAY);

    private static final int LABEL_WIDTH = 132;
    private static final int DECORATION = 12;

    private final DocumentSession session;
    private final SettingKey key;
    private final Combo combo;
    private final Label words;
    private final ControlDecoration sign;
    private List<HostAdapter> offered = List.of();
    private boolean showing;

    /** @param section with two columns, of which the field fills two lines */
    GatewayField(Composite section, DocumentSession session) {
        this.session = session;
        this.key = session.document().key(PATH).orElseThrow();
        Label label = Style.QUIET.on(new Label(section, SWT.NONE));
        label.setText(NetworkMessages.Gateway_label);
        label.setToolTipText(NetworkMessages.Gateway_tip);
        GridDataFactory.fillDefaults().hint(LABEL_WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, SWT.BEGINNING)
                .applyTo(label);
        Composite lines = new Composite(section, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(lines);
        GridDataFactory.fillDefaults().grab(true, false).indent(DECORATION, 0).applyTo(lines);
        combo = Identity.give(new Combo(lines, SWT.DROP_DOWN), key.toString(), NetworkMessages.Gateway_label);
        combo.setToolTipText(NetworkMessages.Gateway_tip);
        GridDataFactory.fillDefaults().hint(160, SWT.DEFAULT).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(combo);
        words = Identity.give(Style.QUIET.on(new Label(lines, SWT.WRAP)), "network.gateway.words");
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(words);
        sign = new ControlDecoration(combo, SWT.LEFT | SWT.CENTER);
        sign.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        sign.hide();
        combo.addListener(SWT.Selection, event -> choose());
        combo.addListener(SWT.Modify, event -> typed());
        combo.addListener(SWT.FocusOut, event -> session.document().endTyping());
    }

    /** The list tells names, the field holds the number alone. */
    private void choose() {
        int index = combo.getSelectionIndex();
        if (index >= 0 && index < offered.size()) {
            String number = String.valueOf(offered.get(index).getBinding());
            combo.setText(number);
            session.document().endTyping();
        }
    }

    private void typed() {
        String text = combo.getText();
        if (showing || combo.getSelectionIndex() >= 0 && List.of(combo.getItems()).contains(text)) {
            return;
        }
        Optional<String> complaint = session.document().complaint(key, text);
        judge(complaint);
        if (complaint.isEmpty() && session.writable()) {
            try {
                session.document().type(NetworkMessages.Gateway_change, key, text);
            } catch (SettingException e) { // the file cannot be written without loss
                session.refuse(Optional.of(e.getMessage()));
            }
        }
    }

    private void judge(Optional<String> complaint) {
        session.unfit(key, complaint);
        complaint.ifPresentOrElse(sentence -> {
            sign.setDescriptionText(sentence);
            sign.show();
            words.setText(sentence.replace("&", "&&"));
            words.requestLayout();
        }, sign::hide);
    }

    /** Shows what document and estate say now. */
    void refresh(NetworkSight sight) {
        combo.setEnabled(session.writable());
        offer(sight);
        String text = session.document().text(key).orElse("");
        if (session.unfit().containsKey(key)) {
            return;
        }
        if (!combo.getText().equals(text)) {
            showing = true;
            combo.setText(text);
            showing = false;
        }
        String now = words(sight, text);
        if (!words.getText().equals(now)) {
            words.setText(now);
            words.requestLayout();
        }
    }

    private void offer(NetworkSight sight) {
        List<HostAdapter> known = sight.hostAdapters().stream().filter(each -> each.getBinding() != null).toList();
        if (!known.equals(offered)) {
            offered = known;
            showing = true;
            String text = combo.getText();
            combo.setItems(known.stream().map(each -> Phrase.of(NetworkMessages.Gateway_item,
                    String.valueOf(each.getBinding()), each.getName())).toArray(String[]::new));
            combo.setText(text);
            showing = false;
        }
    }

    private String words(NetworkSight sight, String text) {
        Optional<HostAdapter> adapter = sight.hostAdapters().stream()
                .filter(each -> Objects.equals(String.valueOf(each.getBinding()), text)).findFirst();
        String host = sight.host().map(each -> each.getName()).orElse("");
        if (adapter.isPresent()) {
            return Phrase.of(NetworkMessages.Gateway_known, adapter.get().getName(), host).replace("&", "&&");
        }
        return (host.isEmpty() ? NetworkMessages.Gateway_noHost
                : offered.isEmpty() ? Phrase.of(NetworkMessages.Gateway_noAdapters, host)
                        : Phrase.of(NetworkMessages.Gateway_unknown, host, text))
                .replace("&", "&&");
    }

    boolean reveal(SettingKey wanted) {
        if (wanted.equals(key)) {
            combo.setFocus();
        }
        return wanted.equals(key);
    }
}
