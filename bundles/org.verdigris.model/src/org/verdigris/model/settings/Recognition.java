package org.verdigris.model.settings;

import static org.verdigris.model.text.Catalogue.sentence;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells by content whose a file is: {@code .vmc} and {@code .vnc} are extensions of other programs too.
 *
 * <p>A network is any XML with {@code settings/gateway} and a {@code settings/id} of 16 bytes below its root and no
 * {@code hardware}; the name of its root is not confirmed. A machine is {@code preferences} with {@code hardware} or
 * {@code version} below it. Other XML, other text and files that begin like a known foreign format belong to other
 * programs. What begins as XML but is not well-formed, and what holds nothing or only zero bytes, is broken instead:
 * it may well have been a machine.
 */
final class Recognition {
    private static final Pattern SECTION = Pattern.compile("\\[([^\\]\\r\\n]{1,60})]");
    private static final Pattern SIXTEEN_BYTES = Pattern.compile("[0-9A-Fa-f]{32}");
    private static final SettingKey GATEWAY = SettingKey.parse("settings/gateway");
    private static final SettingKey ID = SettingKey.parse("settings/id");
    private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

    static {
        SIGNATURES.put("MZ", Messages.Recognition_program);
        SIGNATURES.put("\u007FELF", Messages.Recognition_program);
        SIGNATURES.put("PK\u0003\u0004", Messages.Recognition_archive);
        SIGNATURES.put("conectix", Messages.Recognition_disk);
        SIGNATURES.put("cxsparse", Messages.Recognition_disk);
    }

    private Recognition() {
    }

    /**
     * Looks at the bytes before they are read as XML.
     *
     * @throws ForeignFileException when another program wrote them
     * @throws BrokenFileException  when nothing can be made of them
     */
    static void requireXml(byte[] bytes, Path file) throws ForeignFileException, BrokenFileException {
        String start = SourceText.beginning(bytes);
        if (bytes.length > 0 && Arrays.equals(bytes, new byte[bytes.length])) {
            throw new BrokenFileException(file, Messages.Recognition_zero);
        }
        if (start.isBlank()) {
            throw new BrokenFileException(file, Messages.Recognition_empty);
        }
        if (!start.stripLeading().startsWith("<")) {
            if (SourceText.hasUtf16Mark(bytes) && isBinary(start)) {
                throw new BrokenFileException(file, Messages.Recognition_damaged);
            }
            throw new ForeignFileException(file, looksLike(bytes, start.stripLeading()));
        }
    }

    /**
     * Tells machine from network.
     *
     * @throws ForeignFileException when it is neither
     */
    static ConfigurationFile.Kind kind(Structure structure, Path file) throws ForeignFileException {
        if (!structure.topLevel().contains("hardware") && isNetwork(structure)) {
            return ConfigurationFile.Kind.NETWORK;
        }
        if (!structure.root().equals("preferences")) {
            throw new ForeignFileException(file, structure.root().equals("vm_description")
                    ? Messages.Recognition_shortcut : sentence(Messages.Recognition_xml, structure.root()));
        }
        if (structure.topLevel().contains("hardware") || structure.topLevel().contains("version")) {
            return ConfigurationFile.Kind.MACHINE;
        }
        throw new ForeignFileException(file, Messages.Recognition_preferences);
    }

    private static boolean isNetwork(Structure structure) {
        return structure.setting(GATEWAY).isPresent() && structure.setting(ID)
                .filter(id -> id.type().filter(type -> type == SettingType.BYTES).isPresent())
                .filter(id -> SIXTEEN_BYTES.matcher(id.text()).matches()).isPresent();
    }

    private static String looksLike(byte[] bytes, String start) {
        String first = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        Optional<String> known = SIGNATURES.entrySet().stream()
                .filter(signature -> first.startsWith(signature.getKey())).map(Map.Entry::getValue).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        if (isBinary(start)) {
            return Messages.Recognition_binary;
        }
        Matcher section = SECTION.matcher(start);
        if (!section.lookingAt()) {
            return Messages.Recognition_text;
        }
        return section.group(1).equalsIgnoreCase("connection") ? Messages.Recognition_viewer
                : sentence(Messages.Recognition_ini, section.group(1));
    }

    private static boolean isBinary(String start) {
        return start.chars().anyMatch(c -> c < ' ' && !Character.isWhitespace(c) || c == 0xFFFD);
    }
}
