package org.verdigris.core.remark;

import java.nio.file.Path;
import java.util.Optional;

import org.verdigris.core.machine.MachineName;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;

/**
 * The name of a machine or network, which is that of its file.
 *
 * @see "Virtual Server SDK, CreateVirtualMachine, VM_E_CONFIG_NAME_TOO_LONG, _NAME_INVALID_CHAR, _DUPLICATE_NAME"
 */
final class NameRule implements Rule {

    @Override
    public void examine(Examination document) {
        String name = document.document().element().getName();
        if (name == null) {
            return;
        }
        Optional<String> illegal = MachineName.illegal(name);
        if (illegal.isPresent()) {
            document.error(RemarkKind.VM_NAME_INVALID).says(Messages.Name_characters, name, illegal.get())
                    .solvedBy(Messages.Name_charactersSolution);
        } else if (name.length() > MachineName.LONGEST) {
            document.error(RemarkKind.VM_NAME_INVALID).says(Messages.Name_long, name.length(), MachineName.LONGEST)
                    .solvedBy(Messages.Name_longSolution);
        }
        Optional<String> path = document.mapping().windows(document.file());
        if (path.filter(windows -> windows.length() > MachineName.LONGEST_PATH).isPresent()) {
            document.error(RemarkKind.VM_NAME_INVALID)
                    .says(Messages.Name_path, path.get(), path.get().length(), MachineName.LONGEST_PATH + 1)
                    .solvedBy(Messages.Name_longSolution);
        }
        namesake(document, name);
    }

    /** Hosts refuse to register a second one; where a host is not known, copies and backups are usual. */
    private static void namesake(Examination document, String name) {
        Optional<Host> host = document.host();
        boolean machine = document.document().element() instanceof VirtualMachine;
        document.neighbours().namesakes(name).stream().filter(other -> !document.isSelf(other))
                .filter(other -> machine == other instanceof VirtualMachine && host.isPresent()
                        && host(other).equals(host))
                .findFirst().ifPresent(other -> document.warning(RemarkKind.VM_NAME_DUPLICATE)
                        .says(machine ? Messages.Name_sameMachine : Messages.Name_sameNetwork, name,
                                host.get().getName(), Path.of(other.getPath()))
                        .solvedBy(Messages.Name_sameSolution));
    }

    private static Optional<Host> host(FileElement element) {
        return Optional.ofNullable(switch (element) {
            case VirtualMachine machine -> machine.getHost();
            case VirtualNetwork network -> network.getHost();
            default -> null;
        });
    }
}
