package org.verdigris.disk.vhd;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

import org.verdigris.disk.Flaw;
import org.verdigris.disk.Severity;

/** Collects what is wrong with one file. */
public final class FlawList {

    private final List<Flaw> flaws = new ArrayList<>();

    /** Adds what makes content or a link unreliable, at a byte offset of the file. */
    public void error(String rule, long offset, String message, Object... values) {
        add(rule, Severity.ERROR, offset, message, values);
    }

    /** Adds what violates the format or closes an operation, at a byte offset of the file. */
    public void warning(String rule, long offset, String message, Object... values) {
        add(rule, Severity.WARNING, offset, message, values);
    }

    /** Adds what is worth knowing, at a byte offset of the file. */
    public void information(String rule, long offset, String message, Object... values) {
        add(rule, Severity.INFORMATION, offset, message, values);
    }

    /** Adds what has no place in the file. */
    public void add(String rule, Severity severity, String message, Object... values) {
        flaws.add(new Flaw(rule, severity, Messages.text(message, values), OptionalLong.empty()));
    }

    /** Adds what others found in the same file. */
    public void addAll(List<Flaw> others) {
        flaws.addAll(others);
    }

    private void add(String rule, Severity severity, long offset, String message, Object... values) {
        flaws.add(new Flaw(rule, severity, Messages.text(message, values), OptionalLong.of(offset)));
    }

    /** All flaws: footer, header, locators, table, blocks, chain; within a part by number. */
    public List<Flaw> all() {
        return flaws.stream().sorted(Comparator.comparingInt((Flaw flaw) -> "FHLBKC".indexOf(flaw.rule().charAt(0)))
                .thenComparing(Flaw::rule)).toList();
    }
}
