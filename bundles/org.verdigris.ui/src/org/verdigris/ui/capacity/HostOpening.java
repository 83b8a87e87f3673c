package org.verdigris.ui.capacity;

import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.estate.Snapshot;

/** Leads from a bar of a chart to the host that it tells of. */
public final class HostOpening {
    private HostOpening() {
    }

    /** @param key the name of a host, alone or before that of its volume; nothing happens if there is none of it */
    public static void open(IWorkbenchPage window, Optional<Snapshot> snapshot, String key) {
        snapshot.stream().flatMap(shown -> shown.estate().getHosts().stream())
                .filter(host -> key.equals(host.getName()) || key.startsWith(host.getName() + " ")).findFirst()
                .ifPresent(host -> Editors.open(window, host));
    }
}
