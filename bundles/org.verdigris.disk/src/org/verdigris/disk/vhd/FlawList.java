package org.verdigris.disk.vhd;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

import org.verdigris.disk.Flaw;
import org.verdigris.disk.Severity;

/** Collects what is wrong with one file. */
final class FlawList {

    private final List<Flaw> flaws = new ArrayList<>();

    void error(String rule, long offset, String message, Object... values) {
        add(rule, Severity.ERROR, offset, message, values);
    }

    void warning(String rule, long offset, String message, Object... values) {
        add(rule, Severity.WARNING, offset, message, values);
    }

    void information(String rule, long offset, String message, Object... values) {
        add(rule, Severity.INFORMATION, offset, message, values);
    }

    private void add(String rule, Severity severity, long offset, String message, Object... values) {
        flaws.add(new Flaw(rule, severity, Messages.text(message, values), OptionalLong.of(offset)));
    }

    /** All flaws: footer, header, locators, table; within a part by number. */
    List<Flaw> all() {
        return flaws.stream().sorted(Comparator.comparingInt((Flaw flaw) -> "FHLB".indexOf(flaw.rule().charAt(0)))
                .thenComparing(Flaw::rule)).toList();
    }
}
