package org.verdigris.ui.compare;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.verdigris.model.document.Comparison.Pair;
import org.verdigris.model.settings.Edit;
import org.verdigris.ui.compare.CompareSide.Role;
import org.verdigris.ui.wording.Phrase;

/** Two machines with one identity harm each other, so that is never copied without a question. */
final class IdentityQuestion {
    private final Shell shell;
    private final CompareSide source;
    private final CompareSide target;

    IdentityQuestion(Shell shell, CompareSide source, CompareSide target) {
        this.shell = shell;
        this.source = source;
        this.target = target;
    }

    /** What of the chosen settings is to be copied, after a question if there is one to ask; none to copy nothing. */
    List<Pair> confirmed(List<Pair> chosen) {
        List<Pair> harmless = chosen.stream().filter(pair -> !isDelicate(pair)).toList();
        if (harmless.size() == chosen.size() || isBackup()) {
            return chosen;
        }
        String sentence = Phrase.of(CompareMessages.Copy_question, chosen.size() - harmless.size(), target.name());
        if (harmless.isEmpty()) {
            return ask(sentence, 1, CompareMessages.Copy_all, IDialogConstants.CANCEL_LABEL) == 0 ? chosen : List.of();
        }
        return switch (ask(sentence, 0, CompareMessages.Copy_without, CompareMessages.Copy_all,
                IDialogConstants.CANCEL_LABEL)) {
            case 0 -> harmless;
            case 1 -> chosen;
            default -> List.of();
        };
    }

    private int ask(String sentence, int proposed, String... buttons) {
        return new MessageDialog(shell, CompareMessages.Copy_title, null, sentence, MessageDialog.WARNING, proposed,
                buttons).open();
    }

    private static boolean isDelicate(Pair pair) {
        return pair.identity() || PairText.known(pair).filter(known -> known.edit() == Edit.KEEP).isPresent();
    }

    /** What a file was before has its own identity. */
    private boolean isBackup() {
        return source.role() != Role.EDITED
                && source.file().getFileName().toString().startsWith(target.file().getFileName().toString());
    }
}
