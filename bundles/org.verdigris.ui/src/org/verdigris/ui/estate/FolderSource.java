package org.verdigris.ui.estate;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

import org.verdigris.core.estate.EstateDefinition;
import org.eclipse.core.runtime.ILog;
import org.verdigris.core.history.Inventory;
import org.verdigris.core.history.InventoryPlace;
import org.verdigris.core.scan.EstateScan;
import org.verdigris.core.scan.ScanProgress;
import org.verdigris.core.store.FactStore;
import org.verdigris.model.estate.Estate;

/** Scans the folders of an estate, remembering between scans what the files said. */
final class FolderSource implements EstateSource, AutoCloseable {
    private Optional<FactStore> store = Optional.empty();

    @Override
    public Estate read(EstateDefinition definition, ScanProgress progress) throws InterruptedException {
        return new EstateScan(definition, store()).withGuests().run(progress);
    }

    @Override
    public void remember(Snapshot snapshot) {
        Instant taken = snapshot.estate().getScanned() == null ? Instant.now() : snapshot.estate().getScanned();
        try (Inventory inventory = Inventory.open(InventoryPlace.ofUser())) {
            inventory.record(Inventory.place(snapshot.definition()), snapshot.estate(), taken);
        } catch (IOException e) {
            ILog.of(FolderSource.class).warn("The scan was not added to the history: " + e.getMessage(), e);
        }
    }

    private synchronized FactStore store() {
        if (store.isEmpty()) { // opened by the first scan, because a database costs start-up time
            store = Optional.of(FactStore.open(FactStore.defaultLocation()));
        }
        return store.get();
    }

    @Override
    public synchronized void close() {
        store.ifPresent(FactStore::close);
        store = Optional.empty();
    }
}
