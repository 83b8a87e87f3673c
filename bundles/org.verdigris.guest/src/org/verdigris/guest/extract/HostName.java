package org.verdigris.guest.extract;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Makes a guest's file name safe on any host. The rule, the same everywhere, so that files can be carried from one
 * system to another:
 * <ul>
 * <li>a character that some system does not allow ({@code " * / : < > ? \ |}), that steers a terminal or that this
 * host cannot express becomes {@code %} and its four hexadecimal digits;
 * <li>so does a dot or blank at the end, and with it the names {@code .} and {@code ..};
 * <li>a name that Windows keeps for a device gets {@code _} behind its first part: {@code CON_.txt};
 * <li>a name that is too long is cut before its extension and marked with {@code ~1}.
 * </ul>
 *
 * @see "Microsoft, Naming Files, Paths, and Namespaces"
 */
final class HostName {

    private static final String RESERVED = "\"*/:<>?\\|";
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(CON|PRN|AUX|NUL|CLOCK\\$|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\u00B9\u00B2\u00B3]) *");
    /** Longer endings are no extensions that a program looks for. */
    private static final int LONGEST_EXTENSION = 16;
    /** The most that a name may have on all usual systems: of UTF-16 on Windows, of UTF-8 elsewhere. */
    private static final int LONGEST = 255;

    private final CharsetEncoder encoder;
    private final boolean countsBytes;

    /**
     * @param charset     how the host writes names
     * @param countsBytes whether the length of a name is limited in bytes of UTF-8, not in characters
     */
    HostName(Charset charset, boolean countsBytes) {
        this.encoder = Objects.requireNonNull(charset).newEncoder();
        this.countsBytes = countsBytes;
    }

    /** The rule for this host. */
    static HostName here() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        return new HostName(windows ? StandardCharsets.UTF_8 : Charset.forName(encoding), !windows);
    }

    /** The name on the host: the same as in the guest if that is safe. */
    String of(String name) {
        StringBuilder host = new StringBuilder();
        name.codePoints().forEach(character -> append(host, character));
        int last = host.length() - 1;
        if (last < 0) {
            return "_";
        }
        if (host.charAt(last) == '.' || host.charAt(last) == ' ') {
            String code = code(host.charAt(last));
            host.replace(last, last + 1, code);
        }
        int dot = host.indexOf(".");
        int stem = dot < 0 ? host.length() : dot;
        if (DEVICE.matcher(host.substring(0, stem)).matches()) {
            host.insert(stem, '_');
        }
        return length(host) <= LONGEST ? host.toString() : numbered(host.toString(), 1);
    }

    /** A name of the same kind with a number before its extension, for a name that is taken. */
    String numbered(String host, int number) {
        int dot = host.lastIndexOf('.');
        boolean extended = dot > 0 && host.length() - dot <= LONGEST_EXTENSION;
        String end = "~" + number + (extended ? host.substring(dot) : "");
        StringBuilder stem = new StringBuilder(extended ? host.substring(0, dot) : host);
        while (!stem.isEmpty() && length(stem) + length(end) > LONGEST) {
            stem.setLength(stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem + end;
    }

    private void append(StringBuilder host, int character) {
        String text = Character.toString(character);
        if (isUnsafe(character) || !encoder.canEncode(text)) {
            text.chars().forEach(unit -> host.append(code((char) unit)));
        } else {
            host.append(text);
        }
    }

    private static String code(char unit) {
        return "%" + HexFormat.of().toHexDigits(unit).toLowerCase(Locale.ROOT);
    }

    private static boolean isUnsafe(int character) {
        int type = Character.getType(character);
        boolean steering = type == Character.CONTROL || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR
                || character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
        return steering || RESERVED.indexOf(character) >= 0;
    }

    private int length(CharSequence text) {
        return countsBytes ? text.toString().getBytes(StandardCharsets.UTF_8).length : text.length();
    }
}
