package org.verdigris.ui.machine.operation;

import java.util.Optional;
import java.util.stream.Collectors;

import org.verdigris.core.machine.SettingSurvey;
import org.verdigris.model.settings.SettingDescription;
import org.verdigris.model.settings.SettingType;
import org.verdigris.ui.wording.Phrase;

/** What is told about the values that a setting may have. */
final class Limits {
    private Limits() {
    }

    /** A sentence with the range and unit, or the values that there are; empty if nothing limits them. */
    static Optional<String> of(SettingSurvey survey) {
        return survey.description().flatMap(Limits::of);
    }

    private static Optional<String> of(SettingDescription known) {
        if (!known.values().isEmpty()) {
            return Optional.of(Phrase.of(MachineOperationMessages.Limits_values, known.values().entrySet().stream()
                    .map(each -> each.getKey() + " = " + each.getValue()).collect(Collectors.joining("; "))));
        }
        return known.range().map(range -> known.type() == SettingType.INTEGER
                ? Phrase.of(MachineOperationMessages.Limits_range, range.minimum(),
                        (Phrase.of("{0}", range.maximum()) + " " + known.unit()).strip())
                : Phrase.of(MachineOperationMessages.Limits_length, range.minimum(), range.maximum()));
    }
}
