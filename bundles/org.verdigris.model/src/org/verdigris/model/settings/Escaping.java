package org.verdigris.model.settings;

/**
 * Puts a value into the text of a file. No known file shows how the products escape, so what must be escaped takes one
 * of the standard entities, and a character that the encoding of the file cannot hold a numeric reference.
 */
final class Escaping {
    private Escaping() {
    }

    /** The text of an element; line breaks become those of the file. */
    static String text(String value, SourceText source) {
        String lineBreak = source.text().contains("\r\n") ? "\r\n" : "\n";
        StringBuilder escaped = new StringBuilder(value.length());
        value.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '\n' -> escaped.append(lineBreak);
                default -> appendCharacter(c, source, escaped);
            }
        });
        return escaped.toString();
    }

    /** The value of an attribute in double quotes. */
    static String attribute(String value, SourceText source) {
        return text(value, source).replace("\"", "&quot;");
    }

    private static void appendCharacter(int c, SourceText source, StringBuilder escaped) {
        if (c < 0x80 || source.holds(c)) {
            escaped.appendCodePoint(c);
        } else {
            escaped.append("&#").append(c).append(';');
        }
    }
}
