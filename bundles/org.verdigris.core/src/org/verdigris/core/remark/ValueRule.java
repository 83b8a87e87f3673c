package org.verdigris.core.remark;

import java.util.Locale;
import java.util.Optional;

import org.verdigris.model.settings.Edit;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingCatalogue;
import org.verdigris.model.settings.SettingDescription;
import org.verdigris.model.settings.SettingType;

/** Every known setting has a value of its type and within its range. Last of all, for what no other rule spoke of. */
final class ValueRule implements Rule {

    @Override
    public void examine(Examination document) {
        for (Setting setting : document.document().settings()) {
            Optional<SettingDescription> known = SettingCatalogue.describe(setting.key());
            if (known.isPresent() && !document.isRemarked(setting.key())) {
                examine(document, setting, known.get());
            }
        }
    }

    private static void examine(Examination document, Setting setting, SettingDescription known) {
        if (setting.type().isPresent() && setting.type().get() != known.type()) {
            document.advice(RemarkKind.VM_LEAF_TYPE).at(Optional.of(setting.key()))
                    .says(Messages.Value_type, setting.declaredType(), known.type().xmlName())
                    .solvedBy(Messages.Value_typeSolution);
        } else if (!setting.text().isEmpty()
                || known.type() != SettingType.STRING && known.type() != SettingType.BYTES) {
            known.complaint(setting.text()).ifPresent(complaint -> complain(document, setting, known, complaint));
        }
    }

    private static void complain(Examination document, Setting setting, SettingDescription known, String complaint) {
        boolean ofType = known.type().complaint(setting.text()).isPresent();
        if (!ofType && !known.values().isEmpty()) { // the product may know more values than anybody wrote down
            document.advice(RemarkKind.VM_LEAF_VALUE).at(Optional.of(setting.key())).quotes(complaint)
                    .solvedBy(Messages.Value_unknownSolution);
            return;
        }
        Examination.Draft draft = known.edit() == Edit.YES ? document.error(RemarkKind.VM_LEAF_VALUE)
                : document.advice(RemarkKind.VM_LEAF_VALUE);
        draft.at(Optional.of(setting.key())).quotes(complaint);
        String likely = known.type() == SettingType.BYTES ? setting.text().strip().toUpperCase(Locale.ROOT)
                : setting.text().strip().toLowerCase(Locale.ROOT);
        if (known.type() != SettingType.STRING && known.complaint(likely).isEmpty()) {
            draft.put(likely, Messages.Value_fix, likely);
        }
        draft.solvedBy(Messages.Value_solution);
    }
}
