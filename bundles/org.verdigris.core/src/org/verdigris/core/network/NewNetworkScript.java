package org.verdigris.core.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.core.script.ScriptText;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Maker;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.model.text.Catalogue;

/** A script comes to be that lets Virtual Server make a network on the host. */
public final class NewNetworkScript implements Operation {

    private final Path file;
    private final String name;
    private final Optional<Path> folder;
    private final NetworkChange change;
    private final NetworkPlace place;

    /**
     * @param file   the script, which must not exist
     * @param folder where the network is to lie; empty for the host's own folder for networks
     */
    public NewNetworkScript(Path file, String name, Optional<Path> folder, NetworkChange change, NetworkPlace place) {
        this.file = file.toAbsolutePath().normalize();
        this.name = Objects.requireNonNull(name);
        this.folder = Objects.requireNonNull(folder);
        this.change = Objects.requireNonNull(change);
        this.place = Objects.requireNonNull(place);
    }

    /**
     * @throws RefusedException if the name is no name or taken, Windows knows no such folder, or Virtual Server refuses
     *                          something of the change
     */
    @Override
    public Plan plan(Progress progress) throws IOException {
        byte[] bytes = ScriptText.bytes(text());
        Step step = Step.create(file, bytes.length, Catalogue.sentence(Messages.NewNetworkScript_reason, name),
                Maker.of(bytes));
        return new Plan(Catalogue.sentence(Messages.NewNetworkScript_title, name), file, List.of(step),
                List.of(Messages.NewNetworkScript_run), List.of());
    }

    /** @throws RefusedException as a plan */
    public String text() throws RefusedException {
        Optional<String> windows = folder.flatMap(place.mapping()::windows);
        if (folder.isPresent() && windows.isEmpty()) {
            throw NewNetwork.refusal(Messages.NewNetworkScript_notMapped, folder.get());
        }
        Optional<String> complaint = NetworkName.complaint(name, windows, place.taken());
        if (complaint.isPresent()) {
            throw new RefusedException(complaint.get());
        }
        refuseChange();
        return NetworkScript.creating(name, windows, change);
    }

    /** The script would stop half way, with the network made and not as it is to be. */
    private void refuseChange() throws RefusedException {
        Optional<DhcpRemark> refused = DhcpRules.refusals(change.dhcp()).stream().findFirst();
        if (refused.isPresent()) {
            throw new RefusedException(refused.get().text());
        }
        int notes = change.notes().map(text -> text.codePointCount(0, text.length())).orElse(0);
        if (notes > NetworkChange.LONGEST_NOTES) {
            throw NewNetwork.refusal(Messages.NewNetworkScript_notes, NetworkChange.LONGEST_NOTES, notes);
        }
    }
}
