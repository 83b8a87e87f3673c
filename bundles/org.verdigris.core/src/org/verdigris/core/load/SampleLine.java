package org.verdigris.core.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of a log: cells by the names of their columns, and labels such as {@code host="a"}. */
final class SampleLine {
    private static final Pattern LABEL = Pattern.compile("([\\p{L}_][\\w.]*)\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final Map<String, Integer> columns;
    private final Map<String, String> labels = new HashMap<>();
    private List<String> cells = List.of();
    private String metric = "";

    SampleLine(Map<String, Integer> columns) {
        this.columns = columns;
    }

    /** Goes on to the next line. A metric may bring its labels in braces: {@code up{host="a"}}. */
    void next(List<String> others, Optional<LoadMapping.SampleColumns> samples) {
        cells = others;
        labels.clear();
        metric = "";
        if (samples.isPresent()) {
            String named = cell(samples.get().metric()).orElse("");
            int brace = named.indexOf('{');
            metric = (brace < 0 ? named : named.substring(0, brace)).strip();
            if (brace >= 0) {
                label(named.substring(brace));
            }
            samples.get().labels().flatMap(this::cell).ifPresent(this::label);
        }
    }

    private void label(String text) {
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            labels.put(label.group(1), label.group(2).replaceAll("\\\\(.)", "$1"));
        }
    }

    /** The metric without its labels. */
    String metric() {
        return metric;
    }

    Optional<String> cell(String column) {
        Integer place = columns.get(column);
        return place == null || place >= cells.size() ? Optional.empty() : Optional.of(cells.get(place).strip());
    }

    /** What a label or a column tells. */
    Optional<String> told(String name) {
        return Optional.ofNullable(labels.get(name)).or(() -> cell(name));
    }

    boolean has(Map<String, String> where) {
        return where.entrySet().stream().allMatch(each -> told(each.getKey()).filter(each.getValue()::equals)
                .isPresent());
    }
}
