package org.verdigris.model.settings;

import static org.verdigris.model.text.Catalogue.sentence;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The four types a setting declares in its {@code type} attribute; no file and no document shows another one. */
public enum SettingType {
    /** Any text an XML file can carry. */
    STRING("string") {
        @Override
        public Optional<String> complaint(String text) {
            return text.codePoints().filter(c -> !isLegal(c)).mapToObj(SettingType::codePoint).findFirst()
                    .map(c -> sentence(Messages.SettingType_character, c));
        }
    },
    /** An unsigned number of 32 bits in decimal digits, without sign and blanks: 0 to 4294967295. */
    INTEGER("integer") {
        @Override
        public Optional<String> complaint(String text) {
            boolean legal = DIGITS.matcher(text).matches() && Long.parseLong(text) <= MAXIMUM;
            return legal ? Optional.empty() : Optional.of(sentence(Messages.SettingType_integer, text, MAXIMUM));
        }
    },
    /** {@code true} or {@code false} in lower case. */
    BOOLEAN("boolean") {
        @Override
        public Optional<String> complaint(String text) {
            return text.equals("true") || text.equals("false") ? Optional.empty()
                    : Optional.of(sentence(Messages.SettingType_boolean, text));
        }
    },
    /** Bytes as upper-case hexadecimal digits without separators, two a byte. */
    BYTES("bytes") {
        @Override
        public Optional<String> complaint(String text) {
            return HEXADECIMAL.matcher(text).matches() ? Optional.empty()
                    : Optional.of(sentence(Messages.SettingType_bytes, text));
        }
    };

    private static final long MAXIMUM = 0xFFFF_FFFFL;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");
    private static final Pattern HEXADECIMAL = Pattern.compile("(?:[0-9A-F]{2})*+");

    private final String xmlName;

    SettingType(String xmlName) {
        this.xmlName = xmlName;
    }

    /** The word the {@code type} attribute uses. */
    public String xmlName() {
        return xmlName;
    }

    /** The type a {@code type} attribute names; empty when the word is not one of the four. */
    public static Optional<SettingType> of(String xmlName) {
        return Stream.of(values()).filter(type -> type.xmlName.equals(xmlName)).findFirst();
    }

    /** A whole sentence why a text is no legal value of this type; empty when it is one. */
    public abstract Optional<String> complaint(String text);

    private static boolean isLegal(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }

    private static String codePoint(int c) {
        return String.format("U+%04X", c);
    }
}
