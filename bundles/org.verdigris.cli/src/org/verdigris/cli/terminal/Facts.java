package org.verdigris.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Facts about one thing, a line each: what it is at the left, what is known behind it. Absent facts take no line. */
public final class Facts {

    private record Fact(String label, String value) {
    }

    private final List<Fact> facts = new ArrayList<>();

    /** Adds a fact unless it is absent (null) or empty; control characters are made visible. */
    public Facts add(String label, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            facts.add(new Fact(label, Cell.clean(value.toString())));
        }
        return this;
    }

    /** Adds what others know. */
    public Facts addAll(Facts others) {
        facts.addAll(others.facts);
        return this;
    }

    /** Writes the facts, each line behind the indentation. */
    public void print(Terminal terminal, String indentation) {
        int widest = facts.stream().mapToInt(fact -> Cell.width(fact.label())).max().orElse(0);
        for (Fact fact : facts) {
            String padding = " ".repeat(widest - Cell.width(fact.label()) + 2);
            terminal.line(indentation + terminal.style().faint(fact.label()) + padding + fact.value());
        }
    }
}
