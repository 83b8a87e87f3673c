package org.verdigris.cli.terminal;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * A piece of text on a line of its own, made safe to show: file names and settings of strangers may hold control
 * characters, which would move the cursor or change the colours of the reader's screen.
 */
public final class Cell {

    private static final Set<UnicodeScript> WIDE = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private Cell() {
    }

    /** The text with line ends shown as {@code ⏎} and every other control character as {@code �}. */
    public static String clean(String text) {
        if (text.chars().noneMatch(Cell::dangerous)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").chars().forEach(c -> {
            if (c == '\n' || c == '\r') {
                clean.append('⏎');
            } else {
                clean.append(dangerous(c) ? '\uFFFD' : (char) c);
            }
        });
        return clean.toString();
    }

    private static boolean dangerous(int character) {
        return Character.isISOControl(character) || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069; // these turn the direction of reading around
    }

    /** The columns the text takes on a screen: none for combining marks, two for the scripts of East Asia. */
    public static int width(String text) {
        return text.codePoints().map(Cell::columns).sum();
    }

    private static int columns(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean fullWidth = character >= 0xFF01 && character <= 0xFF60;
        return fullWidth || WIDE.contains(UnicodeScript.of(character)) ? 2 : 1;
    }
}
