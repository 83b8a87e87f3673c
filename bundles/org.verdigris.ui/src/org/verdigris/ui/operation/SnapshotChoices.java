package org.verdigris.ui.operation;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verdigris.disk.change.Snapshot;
import org.verdigris.disk.operation.Operation;
import org.verdigris.ui.wording.Phrase;

/** How the disk is called that takes what is written from now on. */
final class SnapshotChoices extends DiskChoices {
    private final NamePage name = new NamePage();

    SnapshotChoices(DiskSubject subject) {
        super(subject);
    }

    @Override
    public String title() {
        return named(OperationMessages.Snapshot_title);
    }

    @Override
    public List<ChoicePage> pages() {
        return List.of(name);
    }

    @Override
    Operation operation() {
        return new Snapshot(subject().file(), Optional.of(name.value()).filter(text -> !text.isEmpty()),
                subject().surroundings());
    }

    /** The name may be left to Verdigris. */
    private final class NamePage extends ChoicePage {
        private TextField field;

        NamePage() {
            super(OperationMessages.Snapshot_page, OperationMessages.Snapshot_question,
                    OperationMessages.Snapshot_why);
        }

        String value() {
            return field == null ? "" : field.value();
        }

        @Override
        protected void createAnswer(Composite parent) {
            Composite line = new Composite(parent, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(line);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
            field = new TextField(line, "choice.name", OperationMessages.Snapshot_name, this::changed);
            Label hint = new Label(parent, SWT.WRAP);
            hint.setText(OperationMessages.Snapshot_hint);
            GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(0, 8).applyTo(hint);
        }

        @Override
        protected Optional<String> complaint() {
            return Optional.ofNullable(wrong());
        }

        @Override
        protected void mark(Optional<String> complaint) {
            field.complain(complaint);
        }

        private String wrong() {
            if (field.value().chars().anyMatch(each -> each < ' ' || "\\/:*?\"<>|".indexOf(each) >= 0)) {
                return OperationMessages.Snapshot_invalid;
            }
            String file = field.value().endsWith(".vhd") ? field.value() : field.value() + ".vhd";
            return Files.exists(subject().file().resolveSibling(file))
                    ? Phrase.of(OperationMessages.Snapshot_exists, file) : null;
        }
    }
}
