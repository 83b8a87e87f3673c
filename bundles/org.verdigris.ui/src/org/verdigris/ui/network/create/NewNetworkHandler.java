package org.verdigris.ui.network.create;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.operation.ChosenThings;
import org.verdigris.ui.operation.OperationDialog;

/** Makes a new network, beside the others of the host that is meant. */
public final class NewNetworkHandler extends AbstractHandler {
    private static OpenEstate estate() {
        return PlatformUI.getWorkbench().getService(OpenEstate.class);
    }

    /** What the item of a menu says. */
    public static String label() {
        return CreateMessages.Create_label;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(estate().snapshot().isPresent());
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        estate().snapshot().ifPresent(shown -> folder(ChosenThings.of(event.getApplicationContext(), estate()), shown)
                .ifPresent(folder -> OperationDialog.open(window,
                        new NewNetworkChoices(Optional.of(shown), folder))));
        return null;
    }

    private static Optional<Path> folder(List<? extends NamedElement> chosen, Snapshot snapshot) {
        return chosen.stream().flatMap(NewNetworkHandler::near)
                .map(network -> Path.of(network.getPath()).getParent()).findFirst()
                .or(() -> snapshot.estate().getNetworks().stream().map(each -> Path.of(each.getPath()).getParent())
                        .findFirst())
                .or(() -> ChosenThings.folder(chosen, snapshot));
    }

    /** The networks of the host that a thing belongs to, itself first. */
    private static Stream<VirtualNetwork> near(NamedElement thing) {
        return switch (thing) {
            case VirtualNetwork network -> Stream.of(network);
            case Host host -> host.getNetworks().stream();
            case VirtualMachine machine when machine.getHost() != null -> machine.getHost().getNetworks().stream();
            default -> Stream.empty();
        };
    }
}
