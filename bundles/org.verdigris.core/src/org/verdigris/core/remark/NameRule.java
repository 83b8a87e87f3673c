package org.verdigris.core.remark;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final int LONGEST = 256;
    private static final int LONGEST_PATH = 259;
    private static final Pattern ILLEGAL = Pattern.compile("[*?:<>/|\\\\\"]");

    @Override
    public void examine(Examination document) {
        String name = document.document().element().getName();
        if (name == null) {
            return;
        }
        Matcher illegal = ILLEGAL.matcher(name);
        if (illegal.find()) {
            document.error(RemarkKind.VM_NAME_INVALID).says(Messages.Name_characters, name, illegal.group())
                    .solvedBy(Messages.Name_charactersSolution);
        } else if (name.length() > LONGEST) {
            document.error(RemarkKind.VM_NAME_INVALID).says(Messages.Name_long, name.length(), LONGEST)
                    .solvedBy(Messages.Name_longSolution);
        }
        Optional<String> path = document.mapping().windows(document.file());
        if (path.filter(windows -> windows.length() > LONGEST_PATH).isPresent()) {
            document.error(RemarkKind.VM_NAME_INVALID)
                    .says(Messages.Name_path, path.get(), path.get().length(), LONGEST_PATH + 1)
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
