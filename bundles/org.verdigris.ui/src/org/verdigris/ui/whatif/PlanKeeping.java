package org.verdigris.ui.whatif;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.verdigris.report.whatif.Change;
import org.verdigris.report.whatif.ChangeFile;
import org.verdigris.report.whatif.NoChangeException;
import org.verdigris.ui.Messages;
import org.verdigris.ui.wording.Phrase;

/** The file of a plan, and the other plan that it is compared with. */
final class PlanKeeping {
    private record Other(Path file, List<Change> changes) {
    }

    private final Shell shell;
    private final Trial trial;
    private final Runnable kept;
    private final Runnable compared;
    private Optional<Path> file = Optional.empty();
    private Optional<Other> other = Optional.empty();

    /**
     * @param kept     is told when the plan has another file, or was saved
     * @param compared is told when it is compared with something else
     */
    PlanKeeping(Shell shell, Trial trial, Runnable kept, Runnable compared) {
        this.shell = shell;
        this.trial = trial;
        this.kept = kept;
        this.compared = compared;
    }

    /** What the file is called; empty if there is none yet. */
    Optional<String> name() {
        return file.map(path -> path.getFileName().toString());
    }

    List<Change> other() {
        return other.map(Other::changes).orElse(List.of());
    }

    Optional<String> otherName() {
        return other.map(plan -> plan.file().getFileName().toString());
    }

    void open() {
        if (trial.isDirty() && !MessageDialog.openConfirm(shell, WhatIfMessages.WhatIf_keep,
                WhatIfMessages.WhatIf_keepQuestion)) {
            return;
        }
        choose(SWT.OPEN, WhatIfMessages.WhatIf_openTitle).ifPresent(this::open);
    }

    void open(Path path) {
        read(path).ifPresent(changes -> {
            file = Optional.of(path);
            trial.begin(Scenario.of(changes));
            kept.run();
        });
    }

    /** @return whether it was saved */
    boolean save(boolean as) {
        Optional<Path> to = as || file.isEmpty() ? choose(SWT.SAVE, WhatIfMessages.WhatIf_saveTitle) : file;
        return to.filter(this::write).isPresent();
    }

    private boolean write(Path path) {
        try {
            ChangeFile.write(path, trial.scenario().all());
        } catch (IOException e) {
            MessageDialog.openError(shell, Messages.WhatIf_name,
                    Phrase.of(WhatIfMessages.WhatIf_notSaved, e.getMessage()));
            return false;
        }
        file = Optional.of(path);
        trial.saved();
        kept.run();
        return true;
    }

    void chooseOther() {
        choose(SWT.OPEN, WhatIfMessages.WhatIf_openTitle).ifPresent(this::compareWith);
    }

    void compareWith(Path path) {
        read(path).ifPresent(changes -> {
            other = Optional.of(new Other(path, changes));
            compared.run();
        });
    }

    void forgetOther() {
        other = Optional.empty();
        compared.run();
    }

    private Optional<List<Change>> read(Path path) {
        try {
            return Optional.of(ChangeFile.read(path));
        } catch (NoChangeException e) {
            tell(e.words().isEmpty() ? Phrase.of(WhatIfMessages.WhatIf_noPlan, path)
                    : Phrase.of(WhatIfMessages.WhatIf_noChange, path, e.line(), e.words()));
        } catch (IOException e) {
            tell(Phrase.of(WhatIfMessages.WhatIf_notRead, e.getMessage()));
        }
        return Optional.empty();
    }

    private void tell(String sentence) {
        MessageDialog.openError(shell, Messages.WhatIf_name, sentence);
    }

    private Optional<Path> choose(int how, String title) {
        FileDialog dialog = new FileDialog(shell, how);
        dialog.setText(title);
        dialog.setFilterNames(WhatIfMessages.WhatIf_plans);
        dialog.setFilterExtensions("*" + ChangeFile.ENDING);
        dialog.setOverwrite(true);
        file.filter(any -> how == SWT.SAVE).ifPresent(path -> dialog.setFileName(path.getFileName().toString()));
        return Optional.ofNullable(dialog.open()).map(name -> how == SWT.OPEN
                || name.toLowerCase(Locale.ROOT).endsWith(ChangeFile.ENDING) ? Path.of(name)
                        : Path.of(name + ChangeFile.ENDING));
    }
}
