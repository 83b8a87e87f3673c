package org.verdigris.ui.document.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.settings.Edit;
import org.verdigris.model.settings.SettingDescription;
import org.verdigris.model.settings.SettingType;
import org.verdigris.ui.document.DocumentMessages;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.wording.Phrase;

/** What is told about a setting beside its value: meaning, limits, source, and why it cannot be changed. */
final class SettingTip {
    private SettingTip() {
    }

    static String of(DocumentSession session, FeaturePath path) {
        List<String> lines = new ArrayList<>();
        path.description().ifPresent(known -> {
            lines.add(known.meaning());
            known.range().filter(range -> known.type() == SettingType.INTEGER).ifPresent(range -> lines.add(Phrase.of(
                    DocumentMessages.Field_range, range.minimum(), (range.maximum() + " " + known.unit()).strip())));
            if (!known.source().isEmpty()) {
                lines.add(Phrase.of(DocumentMessages.Field_source, known.source()));
            }
        });
        session.document().key(path).ifPresent(key -> lines.add(key.toString()));
        session.document().doubt(path).ifPresent(lines::add);
        obstacle(session, path).ifPresent(lines::add);
        return String.join("\n", lines);
    }

    /** Why the setting is only shown, whatever the state of the machine; empty if it may be changed. */
    static Optional<String> obstacle(DocumentSession session, FeaturePath path) {
        if (session.document().key(path).isEmpty()) {
            return Optional.of(DocumentMessages.Field_unplaced);
        }
        Edit edit = path.description().map(SettingDescription::edit).orElse(Edit.YES);
        boolean mapped = session.document().doubt(path).isPresent();
        return switch (edit) {
            case YES -> Optional.empty();
            // what a dialect knows may be changed where the file has it
            case SHOW -> mapped && session.document().setting(session.document().key(path).get()).isPresent()
                    ? Optional.empty() : Optional.of(DocumentMessages.Field_shown);
            case KEEP -> Optional.of(DocumentMessages.Field_kept);
        };
    }
}
