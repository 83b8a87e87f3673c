package org.verdigris.ui.findings;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.rules.Finding;
import org.verdigris.rules.sight.Belonging;
import org.verdigris.ui.page.SeverityNames;
import org.verdigris.ui.table.RowTree;
import org.verdigris.ui.thing.Description;
import org.verdigris.ui.wording.NaturalOrder;

/** How findings can stand together. */
enum FindingGroups {
    SEVERITY, TOPIC, OBJECT, HOST, NONE;

    /** What a choice calls it. */
    String title() {
        return switch (this) {
            case SEVERITY -> FindingsMessages.Groups_severity;
            case TOPIC -> FindingsMessages.Groups_topic;
            case OBJECT -> FindingsMessages.Groups_object;
            case HOST -> FindingsMessages.Groups_host;
            case NONE -> FindingsMessages.Groups_none;
        };
    }

    /** Empty for one below the other. */
    Optional<RowTree.Arrangement<Finding>> arrangement() {
        return switch (this) {
            case SEVERITY -> Optional.of(new RowTree.Arrangement<>(
                    finding -> SeverityNames.plural(finding.severity()), Comparator.comparing(Finding::severity)));
            case TOPIC -> Optional.of(new RowTree.Arrangement<>(finding -> finding.topic().title(),
                    Comparator.comparing(Finding::topic)));
            case OBJECT -> Optional.of(named(finding -> Description.name(finding.subject())));
            case HOST -> Optional.of(named(finding -> host(finding.subject())));
            case NONE -> Optional.empty();
        };
    }

    private static RowTree.Arrangement<Finding> named(Function<Finding, String> name) {
        return new RowTree.Arrangement<>(name, Comparator.comparing(name, NaturalOrder.ORDER));
    }

    private static String host(NamedElement subject) {
        Optional<Host> host = subject instanceof Host itself ? Optional.of(itself)
                : subject instanceof FileElement file ? Belonging.host(file) : Optional.empty();
        return host.map(Host::getName).orElse(FindingsMessages.Groups_noHost);
    }
}
