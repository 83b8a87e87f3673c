package org.verdigris.cli.terminal;

/**
 * How words are set off: with colours on a terminal, not at all elsewhere. Nothing is told by colour alone.
 *
 * @param colours whether escape sequences may be written
 */
public record Style(boolean colours) {

    /** A title of a section. */
    public String heading(String text) {
        return set("1", text);
    }

    /** What makes the estate fail. */
    public String error(String text) {
        return set("31", text);
    }

    /** What needs attention. */
    public String warning(String text) {
        return set("33", text);
    }

    /** What is worth knowing. */
    public String advice(String text) {
        return set("34", text);
    }

    /** What is as it should be. */
    public String fine(String text) {
        return set("32", text);
    }

    /** What is read only when looked for. */
    public String faint(String text) {
        return set("2", text);
    }

    private String set(String code, String text) {
        return colours ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
