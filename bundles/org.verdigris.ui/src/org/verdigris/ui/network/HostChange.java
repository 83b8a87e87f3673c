package org.verdigris.ui.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.core.network.DhcpField;
import org.verdigris.core.network.DhcpRemark;
import org.verdigris.core.network.DhcpRules;
import org.verdigris.core.network.DhcpSettings;
import org.verdigris.core.network.NetworkChange;
import org.verdigris.core.network.NetworkName;
import org.verdigris.core.network.NetworkScript;
import org.verdigris.ui.wording.Phrase;

/**
 * What an administrator prepares for a network on its host. Nothing of it is in the file; it becomes a script. UI thread
 * only.
 */
final class HostChange {
    private final List<Runnable> listeners = new ArrayList<>();
    private String name;
    private String newName = "";
    private Optional<String> adapter = Optional.empty();
    private Optional<String> notes = Optional.empty();
    private DhcpSettings typed = DhcpSettings.UNKNOWN;
    private boolean gatewayRemoved;

    /** @param name what the host calls the network, as far as one can tell from its file */
    HostChange(String name) {
        this.name = name;
    }

    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Those of an editor that is gone. */
    void removeListeners() {
        listeners.clear();
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    String name() {
        return name;
    }

    void name(String text) {
        name = text;
        changed();
    }

    /** Empty for none. */
    void newName(String text) {
        newName = text;
        changed();
    }

    String newName() {
        return newName;
    }

    /** An empty name for guests only; nothing to leave it as it is. */
    void adapter(Optional<String> text) {
        adapter = text;
        changed();
    }

    Optional<String> adapter() {
        return adapter;
    }

    void notes(Optional<String> text) {
        notes = text;
        changed();
    }

    Optional<String> notes() {
        return notes;
    }

    /** What the fields of the DHCP server hold. */
    DhcpSettings typed() {
        return typed;
    }

    void type(DhcpSettings settings) {
        if (!settings.equals(typed)) {
            typed = settings;
            changed();
        }
    }

    boolean gatewayRemoved() {
        return gatewayRemoved;
    }

    void removeGateway(boolean remove) {
        gatewayRemoved = remove;
        changed();
    }

    /** What is to be set of the DHCP server. */
    DhcpSettings dhcp() {
        DhcpSettings settings = typed.typed();
        return gatewayRemoved ? settings.with(DhcpField.GATEWAY, "") : settings;
    }

    /** What is to be said of the DHCP server. */
    List<DhcpRemark> remarks(Optional<Integer> adapters) {
        return DhcpRules.all(dhcp(), adapters);
    }

    Optional<String> nameComplaint() {
        return NetworkName.complaint(name, Optional.empty(), List.of());
    }

    /** @param taken the names of the other networks of the host */
    Optional<String> newNameComplaint(List<String> taken) {
        return newName.isEmpty() ? Optional.empty() : NetworkName.complaint(newName, Optional.empty(), taken);
    }

    Optional<String> notesComplaint() {
        return notes.filter(text -> text.codePointCount(0, text.length()) > NetworkChange.LONGEST_NOTES)
                .map(text -> Phrase.of(NetworkMessages.Notes_tooLong, NetworkChange.LONGEST_NOTES,
                        text.codePointCount(0, text.length())));
    }

    NetworkChange change() {
        return new NetworkChange(Optional.of(newName).filter(text -> !text.isEmpty()), adapter, notes, dhcp());
    }

    /** Whether nothing is prepared. */
    boolean isEmpty() {
        return change().equals(NetworkChange.NONE);
    }

    /** The script; only asked when nothing is refused and something is prepared. */
    String script() {
        return NetworkScript.changing(name, change());
    }
}
