package org.verdigris.cli.history;

import org.verdigris.core.history.Inventory;
import org.verdigris.core.history.InventoryException;
import org.verdigris.core.history.InventoryPlace;

import picocli.CommandLine.Option;

/** Which inventory is meant. */
public final class StoreOption {
    @Option(names = "--store", paramLabel = "STORE")
    private String store;

    public InventoryPlace place() throws InventoryException {
        return store == null ? InventoryPlace.ofUser() : InventoryPlace.of(store);
    }

    public Inventory open() throws InventoryException {
        return Inventory.open(place());
    }
}
