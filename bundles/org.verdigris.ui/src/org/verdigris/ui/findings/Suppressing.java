package org.verdigris.ui.findings;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.model.policy.Suppression;
import org.verdigris.rules.Finding;
import org.verdigris.ui.estate.EstateKeeping;
import org.verdigris.ui.estate.OpenEstate;

/** Keeps with the estate which findings are not to be told, and why. */
final class Suppressing {
    private final OpenEstate estate;
    private final Shell shell;

    Suppressing(OpenEstate estate, Shell shell) {
        this.estate = estate;
        this.shell = shell;
    }

    /** Asks why and for how long. */
    void ask(Finding finding) {
        EstateDefinition known = known();
        SuppressDialog dialog = new SuppressDialog(shell, finding, known.file().isPresent());
        dialog.open();
        dialog.made().ifPresent(
                made -> keep(Stream.concat(known.rules().suppressions().stream(), Stream.of(made)).toList()));
    }

    /** Takes away all that holds the finding back. */
    void end(Finding finding) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        keep(known().rules().suppressions().stream()
                .filter(each -> !finding.isMeant(each, today)).toList());
    }

    private EstateDefinition known() {
        return estate.snapshot().orElseThrow().definition();
    }

    private void keep(List<Suppression> all) {
        new EstateKeeping(estate, shell).keep(known().withRules(known().rules().withSuppressions(all)));
    }
}
