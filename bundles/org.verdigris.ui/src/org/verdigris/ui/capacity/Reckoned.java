package org.verdigris.ui.capacity;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import org.verdigris.core.history.Inventory;
import org.verdigris.core.history.InventoryException;
import org.verdigris.core.history.InventoryPlace;
import org.verdigris.report.contents.InputReader;
import org.verdigris.report.contents.ReportInput;
import org.verdigris.report.contents.ReportInput.Signature;
import org.verdigris.report.contents.ReportKind;
import org.verdigris.report.contents.SameContent;
import org.verdigris.report.plan.Landscape;
import org.verdigris.ui.estate.Snapshot;

/**
 * What the page tells.
 *
 * @param missing why growth and loads are missing; empty if they are there
 */
public record Reckoned(ReportInput input, Optional<String> missing) {

    /** The estate as planning sees it; without loads and growth where the inventory cannot be read. */
    public static Landscape landscape(Snapshot snapshot) throws IOException {
        InputReader reader = reader(snapshot);
        try (Inventory inventory = Inventory.open(InventoryPlace.ofUser())) {
            return reader.landscape(Optional.of(inventory), Inventory.place(snapshot.definition()));
        } catch (InventoryException e) {
            return reader.landscape(Optional.empty(), "");
        }
    }

    private static InputReader reader(Snapshot snapshot) {
        return new InputReader(snapshot.estate(), snapshot.definition().rules(), Instant.now(),
                ZoneId.systemDefault());
    }

    /** Reckons; some seconds for a large estate, any thread. */
    static Reckoned of(Snapshot snapshot) throws IOException {
        InputReader reader = reader(snapshot);
        String place = Inventory.place(snapshot.definition());
        try (Inventory inventory = Inventory.open(InventoryPlace.ofUser())) {
            return new Reckoned(reader.read(ReportKind.CAPACITY, Optional.of(inventory), place, SameContent.UNKNOWN,
                    Signature.NONE, () -> false), Optional.empty());
        } catch (InventoryException e) {
            return new Reckoned(reader.read(ReportKind.CAPACITY, Optional.empty(), place, SameContent.UNKNOWN,
                    Signature.NONE, () -> false), Optional.of(String.valueOf(e.getMessage())));
        }
    }
}
