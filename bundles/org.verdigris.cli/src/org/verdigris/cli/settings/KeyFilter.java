package org.verdigris.cli.settings;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Chooses keys by a pattern, without regard to case: {@code *} stands for anything and {@code ?} for one character; a
 * pattern without them chooses the keys that contain it.
 */
final class KeyFilter implements Predicate<String> {

    private final Pattern pattern;

    KeyFilter(String text) {
        boolean part = text.chars().noneMatch(c -> c == '*' || c == '?');
        StringBuilder expression = new StringBuilder();
        (part ? "*" + text + "*" : text).toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            switch (c) {
                case '*' -> expression.append(".*");
                case '?' -> expression.append('.');
                default -> expression.append(Pattern.quote(Character.toString(c)));
            }
        });
        pattern = Pattern.compile(expression.toString());
    }

    @Override
    public boolean test(String key) {
        return pattern.matcher(key.toLowerCase(Locale.ROOT)).matches();
    }
}
