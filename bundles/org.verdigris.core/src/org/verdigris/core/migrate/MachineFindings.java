package org.verdigris.core.migrate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.verdigris.core.machine.MachineActivity;
import org.verdigris.core.scan.DrivePlace;
import org.verdigris.core.scan.WritingProduct;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.operation.Recovery;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.text.Catalogue;

/**
 * What the machine itself must be like: off, without a saved state, without undo disks, of a product that has the
 * controller.
 *
 * @see "Virtual Server SDK: hardware is not edited while a machine runs or is saved"
 */
record MachineFindings(Path file, VirtualMachine machine, PathMapping mapping) {

    void addTo(FindingList findings, Direction direction) throws IOException {
        product(findings, direction);
        MachineActivity activity = MachineActivity.of(file, machine.getSavedState(), mapping);
        Optional<String> sentence = activity.sentence();
        if (sentence.isPresent()) {
            findings.bad("machine-off", file, sentence.get(), Messages.Machine_offTodo);
        } else {
            findings.good("machine-off", file, Messages.Machine_off);
        }
        undo(findings);
        Optional<Path> unfinished = Recovery.concerning(file);
        if (unfinished.isPresent()) {
            findings.bad("unfinished", file, Catalogue.text(Messages.Machine_unfinished, unfinished.get()),
                    Messages.Machine_unfinishedTodo);
        }
    }

    private void product(FindingList findings, Direction direction) {
        WritingProduct product = WritingProduct.of(machine);
        if (direction == Direction.TO_IDE) {
            findings.good("product", file, Messages.Machine_ideAnywhere);
            return;
        }
        switch (product) {
            case VIRTUAL_SERVER -> findings.good("product", file, Messages.Machine_virtualServer);
            case VIRTUAL_PC ->
                findings.bad("product", file, Messages.Machine_virtualPc, Messages.Machine_virtualPcTodo);
            case UNKNOWN -> findings.unknown("product", file, Messages.Machine_product, Messages.Machine_productTodo);
        }
    }

    private void undo(FindingList findings) {
        List<String> disks = DrivePlace.of(machine).stream().map(DrivePlace::drive).map(Drive::getUndoImage)
                .filter(image -> image != null && !named(image).isBlank()).map(MachineFindings::named).toList();
        if (!disks.isEmpty()) {
            findings.bad("undo-disks", file, Catalogue.text(Messages.Machine_undo, String.join(", ", disks)),
                    Messages.Machine_undoTodo);
        } else if (machine.getUndo() != null && Boolean.TRUE.equals(machine.getUndo().getEnabled())) {
            findings.bad("undo-disks", file, Messages.Machine_undoOn, Messages.Machine_undoOnTodo);
        } else {
            findings.good("undo-disks", file, Messages.Machine_noUndo);
        }
    }

    private static String named(FileReference image) {
        return image.getAbsolute() != null && !image.getAbsolute().isBlank() ? image.getAbsolute()
                : String.valueOf(image.getRelative() == null ? "" : image.getRelative());
    }
}
