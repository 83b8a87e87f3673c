package org.verdigris.cli.history;

import java.time.Instant;
import java.util.stream.Stream;

import org.verdigris.cli.estate.Scanning;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.history.Inventory;
import org.verdigris.core.history.InventoryException;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.text.Catalogue;

/** Adds scans to the history; that it fails is told, but no reason for a scan to fail. */
public record Recorder(Terminal terminal, StoreOption store) {

    /** Adds a scan that found anything. */
    public void record(Scanning.Searched searched) {
        Estate estate = searched.estate();
        if (Stream.of(estate.getHosts(), estate.getMachines(), estate.getDisks(), estate.getNetworks())
                .allMatch(things -> things.isEmpty())) {
            return;
        }
        try (Inventory inventory = store.open()) {
            inventory.record(Inventory.place(searched.definition()), estate,
                    estate.getScanned() == null ? Instant.now() : estate.getScanned());
        } catch (InventoryException e) {
            terminal.complain(Catalogue.text(Messages.History_notRecorded, e.getMessage()));
        }
    }
}
