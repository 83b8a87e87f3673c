package org.verdigris.core.script;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A script for the Windows Script Host (VBScript) while it is written. Whatever a text holds, it stays a text. */
public final class ScriptText {

    private static final String BREAK = "\r\n";
    /** The language takes lines of 1022 characters, and a control character takes eleven. */
    private static final int PIECE = 80;

    private final StringBuilder text = new StringBuilder();

    /** A line as it is. */
    public ScriptText line(String line) {
        text.append(line).append(BREAK);
        return this;
    }

    /** A remark of the script: one line, whatever name the sentence holds. */
    public ScriptText remark(String sentence) {
        return line("' " + sentence.replaceAll("\\p{Cntrl}|\\u2028|\\u2029", " "));
    }

    /** Gives a property a text of any length. */
    public ScriptText assign(String property, String value) {
        List<String> pieces = pieces(value);
        if (pieces.size() <= 1) {
            return line(property + " = " + literal(value));
        }
        line("text = " + literal(pieces.getFirst()));
        pieces.subList(1, pieces.size()).forEach(piece -> line("text = text & " + literal(piece)));
        return line(property + " = text");
    }

    private static List<String> pieces(String value) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < value.length()) {
            int to = Math.min(value.length(), from + PIECE);
            if (to < value.length() && Character.isHighSurrogate(value.charAt(to - 1))) {
                to++;
            }
            pieces.add(value.substring(from, to));
            from = to;
        }
        return pieces;
    }

    /** A text as an expression: quotation marks are doubled, and what cannot stand between them is named. */
    public static String literal(String value) {
        List<String> parts = new ArrayList<>();
        StringBuilder quoted = new StringBuilder();
        for (char c : value.replace("\r\n", "\n").replace('\r', '\n').toCharArray()) {
            if (c < ' ' || c == '\u2028' || c == '\u2029') {
                if (!quoted.isEmpty()) {
                    parts.add("\"" + quoted + "\"");
                    quoted.setLength(0);
                }
                parts.add(c == '\n' ? "vbCrLf" : "ChrW(" + (int) c + ")");
            } else {
                quoted.append(c == '"' ? "\"\"" : c);
            }
        }
        if (!quoted.isEmpty() || parts.isEmpty()) {
            parts.add("\"" + quoted + "\"");
        }
        return String.join(" & ", parts);
    }

    /** A script as a file that the Windows Script Host reads whatever the names in it: UTF-16 with its mark. */
    public static byte[] bytes(String script) {
        return ("\uFEFF" + script).getBytes(StandardCharsets.UTF_16LE);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
