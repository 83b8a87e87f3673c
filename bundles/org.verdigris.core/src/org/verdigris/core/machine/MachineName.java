package org.verdigris.core.machine;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.verdigris.disk.RefusedException;
import org.verdigris.model.text.Catalogue;

/**
 * The rules for the name of a machine or network, which is that of its file.
 *
 * @see "Virtual Server SDK, CreateVirtualMachine, VM_E_CONFIG_NO_NAME, _NAME_TOO_LONG, _NAME_INVALID_CHAR"
 */
public final class MachineName {

    /** Most characters of a name. */
    public static final int LONGEST = 256;
    /** Most characters of the full Windows path of a file. */
    public static final int LONGEST_PATH = 259;

    private static final Pattern ILLEGAL = Pattern.compile("[*?:<>/|\\\\\"\\p{Cntrl}]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[1-9]|lpt[1-9])(\\..*)?");

    private MachineName() {
    }

    /** Why a text cannot be the name of a machine, in a whole sentence; empty if it can. */
    public static Optional<String> complaint(String name) {
        if (name.isBlank()) {
            return Optional.of(Messages.MachineName_none);
        }
        Optional<String> illegal = illegal(name);
        if (illegal.isPresent()) {
            return Optional.of(Catalogue.text(Messages.MachineName_character, name, illegal.get()));
        }
        if (name.length() > LONGEST) {
            return Optional.of(Catalogue.text(Messages.MachineName_long, name.length(), LONGEST));
        }
        if (!name.equals(name.strip()) || name.endsWith(".")) {
            return Optional.of(Catalogue.text(Messages.MachineName_edge, name));
        }
        return DEVICE.matcher(name).matches() ? Optional.of(Catalogue.text(Messages.MachineName_device, name))
                : Optional.empty();
    }

    /** The first character that the name of a file may not have; empty if all may stand there. */
    public static Optional<String> illegal(String name) {
        return ILLEGAL.matcher(name).results().map(MatchResult::group).findFirst();
    }

    /** The name of a machine, from that of its file. */
    public static String of(Path machine) {
        String file = machine.getFileName().toString();
        return file.substring(0, file.lastIndexOf('.') < 1 ? file.length() : file.lastIndexOf('.'));
    }

    /** @throws RefusedException if a text cannot be the name of a machine */
    static void refuse(String name) throws RefusedException {
        Optional<String> complaint = complaint(name);
        if (complaint.isPresent()) {
            throw new RefusedException(complaint.get());
        }
    }
}
