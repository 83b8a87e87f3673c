package org.verdigris.core.migrate;

import java.io.IOException;
import java.nio.file.Path;

import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.guest.prepare.DriverPreparation;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.model.text.Catalogue;

/** Whether the registry of a guest that lacks nothing else can be prepared: only planning every value of it tells. */
record PreparationFinding(Path file, Direction direction, MachineSurroundings around) {

    private static final String ID = "preparation";

    /**
     * Looks, if it matters.
     *
     * @param verdict what the drivers allow
     * @return the same, or the next best if the registry cannot be prepared
     */
    Verdict addTo(FindingList findings, Verdict verdict, Progress progress) throws CancelledException {
        if (verdict != Verdict.PREPARE_OFFLINE) {
            return verdict;
        }
        try (GuestDisk disk = GuestDisk.open(file, around.mapping(file))) {
            DriverPreparation preparation = direction == Direction.TO_SCSI
                    ? DriverPreparation.forScsi(disk, progress) : DriverPreparation.forIde(disk, progress);
            findings.good(ID, file,
                    Catalogue.text(Messages.Preparation_possible, preparation.values().size(), preparation.hive()));
            return verdict;
        } catch (CancelledException stopped) {
            throw stopped;
        } catch (IOException refused) { // its message is a sentence with the reason
            if (direction == Direction.TO_SCSI) {
                findings.caution(ID, file, refused.getMessage(), Messages.Preparation_guided);
                return Verdict.AFTER_GUIDED_STEPS;
            }
            findings.bad(ID, file, refused.getMessage(), Messages.Preparation_none);
            return Verdict.CANNOT;
        }
    }
}
