package org.verdigris.disk.link;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.verdigris.disk.PathMapping;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vhd.Messages;

/**
 * The names by which a child knows its parent.
 *
 * @param fileName the last part of the path
 * @param relative the Windows path from the child's folder; empty if they lie on different drives
 * @param absolute the absolute Windows path; empty if it is not known
 */
record LinkNames(String fileName, Optional<String> relative, Optional<String> absolute) {

    private static final Charset ANSI = Charset.forName("windows-1252");
    private static final String UNESCAPED = "-._~!$&'()*+,;=:@/";

    /** @throws RefusedException if there is neither a relative nor an absolute name */
    static LinkNames of(Path child, Path parent, PathMapping mapping) throws RefusedException {
        Path folder = child.toAbsolutePath().normalize().getParent();
        Path file = parent.toAbsolutePath().normalize();
        Optional<String> relative = Optional.empty();
        if (folder.getRoot().equals(file.getRoot())) {
            String way = folder.relativize(file).toString().replace('/', '\\');
            relative = Optional.of(way.startsWith("..\\") ? way : ".\\" + way);
        }
        LinkNames names = new LinkNames(file.getFileName().toString(), relative, mapping.windows(file));
        if (relative.isEmpty() && names.absolute().isEmpty()) {
            throw new RefusedException(Messages.text(Messages.Write_parentUnnamed, child, parent));
        }
        return names;
    }

    /**
     * What a locator is to say.
     *
     * @param before what it says now
     * @return its text; empty if that cannot be said by a locator of this kind
     */
    Optional<String> text(String code, String before) {
        return switch (code) {
            case "W2ru", "Wi2r" -> relative.or(() -> absolute);
            // XenServer records a relative path here
            case "W2ku", "Wi2k" -> before.isBlank() || PathMapping.isAbsolute(before) ? absolute
                    : relative.or(() -> absolute);
            case "MacX" -> relative.map(LinkNames::url);
            default -> Optional.empty();
        };
    }

    /** Whether this class knows what a locator of this kind says. */
    static boolean isPath(String code) {
        return switch (code) {
            case "W2ru", "W2ku", "Wi2r", "Wi2k", "MacX" -> true;
            default -> false;
        };
    }

    /** The bytes of a text in a locator; empty if they cannot express it. */
    static Optional<byte[]> bytes(String code, String text) {
        return switch (code) {
            case "W2ru", "W2ku" -> Optional.of(text.getBytes(StandardCharsets.UTF_16LE));
            case "MacX" -> Optional.of(text.getBytes(StandardCharsets.UTF_8));
            default -> ansi(text);
        };
    }

    private static Optional<byte[]> ansi(String text) {
        try {
            ByteBuffer bytes = ANSI.newEncoder().encode(CharBuffer.wrap(text));
            byte[] result = new byte[bytes.remaining()];
            bytes.get(result);
            return Optional.of(result);
        } catch (CharacterCodingException inexpressible) {
            return Optional.empty();
        }
    }

    /** A file URL relative to the child, as XenServer writes it: {@code file://./base.vhd}. */
    private static String url(String relative) {
        StringBuilder url = new StringBuilder("file://");
        String path = relative.replace('\\', '/');
        for (byte each : (path.startsWith("./") ? path : "./" + path).getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xFF);
            boolean plain = character < 0x80 && (Character.isLetterOrDigit(character)
                    || UNESCAPED.indexOf(character) >= 0);
            url.append(plain ? String.valueOf(character) : "%%%02X".formatted((int) character));
        }
        return url.toString();
    }

    /** What goes into the header: a full path where one was recorded and is known, the file's name otherwise. */
    String headerName(String before, int longest) {
        boolean full = PathMapping.isAbsolute(before) && absolute.filter(text -> text.length() <= longest).isPresent();
        String name = full ? absolute.orElseThrow() : fileName;
        return name.substring(0, Math.min(name.length(), longest));
    }
}
