package org.verdigris.core.network;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.verdigris.model.text.Catalogue;

/**
 * What the product takes as the name of a network: 1 to 256 characters, none of {@code *?:<>/|\"}, and on its host the
 * only one of this name, in capitals or not. The file has the same name.
 *
 * @see "Virtual Server SDK, IVMVirtualServer.CreateVirtualNetwork"
 */
public final class NetworkName {

    /** What the name of the file ends in. */
    public static final String EXTENSION = ".vnc";
    /** Most characters of a name. */
    public static final int LONGEST = 256;
    /** Most characters of the name and the Windows path of its folder together. */
    public static final int LONGEST_PATH = 260;

    private static final String FORBIDDEN = "*?:<>/|\\\"";

    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[1-9]|lpt[1-9])(\\..*)?");

    private NetworkName() {
    }

    /**
     * Why a text cannot be the name, as whole sentences; empty if it can.
     *
     * @param folder the Windows path of its folder; empty if that is not known
     * @param taken  the names of the other networks of the host
     */
    public static Optional<String> complaint(String name, Optional<String> folder, Collection<String> taken) {
        int length = name.codePointCount(0, name.length());
        if (name.isBlank()) {
            return Optional.of(Messages.Name_missing);
        }
        if (length > LONGEST) {
            return said(Messages.Name_long, LONGEST, length);
        }
        Optional<String> wrong = name.codePoints().filter(c -> c < ' ' || FORBIDDEN.indexOf(c) >= 0)
                .mapToObj(c -> c < ' ' ? String.format("U+%04X", c) : Character.toString(c)).findFirst();
        if (wrong.isPresent()) {
            return said(Messages.Name_character, name, wrong.get(), FORBIDDEN.chars().mapToObj(Character::toString)
                    .collect(Collectors.joining(" ")));
        }
        if (!name.equals(name.strip()) || name.endsWith(".")) {
            return said(Messages.Name_edge, name);
        }
        if (DEVICE.matcher(name).matches()) {
            return said(Messages.Name_device, name);
        }
        if (folder.isPresent() && folder.get().length() + length > LONGEST_PATH) {
            return said(Messages.Name_path, folder.get(), LONGEST_PATH, folder.get().length() + length);
        }
        return taken.stream().filter(name::equalsIgnoreCase).findFirst()
                .flatMap(other -> said(Messages.Name_taken, other));
    }

    private static Optional<String> said(String sentence, Object... values) {
        return Optional.of(Catalogue.sentence(sentence, values));
    }
}
