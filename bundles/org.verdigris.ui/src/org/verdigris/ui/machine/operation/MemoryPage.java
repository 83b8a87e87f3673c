package org.verdigris.ui.machine.operation;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.settings.Range;
import org.verdigris.model.settings.SettingCatalogue;
import org.verdigris.model.settings.SettingDescription;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.operation.TextField;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.wording.Phrase;

/** How much memory a machine gets, in MB. */
final class MemoryPage extends ChoicePage {
    private static final int TEXT_WIDTH = 360;
    private static final EAttribute MEMORY = EstatePackage.Literals.VIRTUAL_MACHINE__MEMORY;

    private long proposed;
    private TextField field;

    MemoryPage(long proposed) {
        super(MachineOperationMessages.MemoryPage_title, MachineOperationMessages.MemoryPage_question,
                MachineOperationMessages.MemoryPage_why);
        this.proposed = proposed;
    }

    /** Proposes another number of MB; what somebody typed stays. */
    void propose(long megabytes) {
        if (field != null && field.value().equals(Long.toString(proposed))) {
            field.control().setText(Long.toString(megabytes));
        }
        proposed = megabytes;
    }

    /** MB; what is proposed while nothing else was typed. */
    long megabytes() {
        return field == null || complaint().isPresent() ? proposed : Long.parseLong(field.value());
    }

    @Override
    protected void createAnswer(Composite parent) {
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        field = new TextField(line, "choice.memory", MachineOperationMessages.MemoryPage_memory, this::changed);
        SettingDescription known = SettingCatalogue.describe(MEMORY);
        new Label(line, SWT.NONE).setText(known.unit());
        Label limits = Style.QUIET.on(new Label(parent, SWT.WRAP));
        Range range = known.range().orElseThrow();
        limits.setText(Phrase.of(MachineOperationMessages.MemoryPage_limits, range.minimum(), range.maximum()));
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(limits);
        field.control().setText(Long.toString(proposed));
        field.control().selectAll();
    }

    @Override
    protected Optional<String> complaint() {
        return SettingCatalogue.describe(MEMORY).complaint(field.value());
    }

    @Override
    protected void mark(Optional<String> complaint) {
        field.complain(complaint);
    }
}
