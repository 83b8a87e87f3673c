package org.verdigris.model.settings;

import static org.verdigris.model.text.Catalogue.sentence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is known about a setting; written once, as an annotation in {@code estate.ecore}.
 *
 * @param pattern key with {@code [@id]} behind the elements that are numbered
 * @param type    type the products write
 * @param meaning what the value means, as a sentence
 * @param unit    unit of the value, such as {@code MB} (2^20 bytes) or {@code s}; of the range of a text,
 *                {@code characters}; empty when it has none
 * @param range   bounds of a number, or of the length of a text
 * @param values  numbers whose meaning is known; if {@code edit} is {@link Edit#YES} all there are, else there may be
 *                more; empty when the number needs none
 * @param source  where the fact is written
 * @param edit    whether an editor may offer it
 * @param signed  whether a number may be meant negative, though the products store it as unsigned
 * @param identity whether it tells one machine or network from all others, so that two hardly ever have the same
 */
public record SettingDescription(String pattern, SettingType type, String meaning, String unit, Optional<Range> range,
        Map<Long, String> values, String source, Edit edit, boolean signed, boolean identity) {
    public SettingDescription {
        Objects.requireNonNull(pattern);
        Objects.requireNonNull(type);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A whole sentence why a text is no value for this setting; empty when it is one. */
    public Optional<String> complaint(String text) {
        return type.complaint(text).or(() -> type == SettingType.INTEGER ? ofNumber(Long.parseLong(text))
                : ofLength(text.codePointCount(0, text.length())));
    }

    /**
     * What a text says beyond itself: the word for a number, the negative number that an unsigned one stands for. Empty
     * where there is nothing to add.
     */
    public Optional<String> words(String text) {
        if (type != SettingType.INTEGER || type.complaint(text).isPresent()) {
            return Optional.empty();
        }
        long number = Long.parseLong(text);
        return signed && (int) number < 0 ? Optional.of(Integer.toString((int) number))
                : Optional.ofNullable(values.get(number));
    }

    private Optional<String> ofNumber(long number) {
        if (range.isPresent() && !range.get().contains(number)) {
            return Optional.of(sentence(Messages.SettingDescription_range, range.get().minimum(),
                    unit.isEmpty() ? range.get().maximum() : range.get().maximum() + " " + unit, number));
        }
        if (edit == Edit.YES && !values.isEmpty() && !values.containsKey(number)) {
            return Optional.of(sentence(Messages.SettingDescription_values, number, values.entrySet().stream()
                    .map(value -> value.getKey() + " (" + value.getValue() + ")").collect(Collectors.joining(", "))));
        }
        return Optional.empty();
    }

    private Optional<String> ofLength(int length) {
        return range.filter(bounds -> !bounds.contains(length)).map(bounds -> bounds.minimum() == bounds.maximum()
                ? sentence(Messages.SettingDescription_exactLength, bounds.minimum(), length)
                : sentence(Messages.SettingDescription_length, bounds.minimum(), bounds.maximum(), length));
    }
}
