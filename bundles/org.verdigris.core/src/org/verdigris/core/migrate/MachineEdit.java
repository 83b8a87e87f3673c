package org.verdigris.core.migrate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.verdigris.core.machine.DriveChanges;
import org.verdigris.core.machine.DriveSlot;
import org.verdigris.core.machine.DriveSlot.Bus;
import org.verdigris.core.machine.MachineDrives;
import org.verdigris.core.machine.MachineFiles;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.RefusedException;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingType;
import org.verdigris.model.text.Catalogue;

/** Changes the drives in the text of a machine's file, without loss; the file itself is not written. */
final class MachineEdit {

    private static final String OWN_NUMBER = "7";

    private final ConfigurationDocument document;
    private final PathMapping mapping;

    MachineEdit(ConfigurationDocument document, PathMapping mapping) {
        this.document = document;
        this.mapping = mapping;
    }

    /** Whether it is known how the file names a place. What is known of SCSI comes from other files, or from a dialect. */
    boolean knows(DriveSlot slot) {
        return slot.key(document).isPresent()
                && (slot.bus() == Bus.IDE || hasAdapter() || adapter(Literals.SCSI_CONTROLLER__SCSI_ID).isPresent());
    }

    /** How far what is known of a place can be trusted; empty if it is certain. */
    Optional<String> doubt(DriveSlot slot) {
        return document.doubt(slot.path());
    }

    private boolean hasAdapter() {
        return new MachineDrives(document, mapping).slots().stream()
                .anyMatch(slot -> slot.bus() == Bus.SCSI && slot.controller() == 0);
    }

    private Optional<SettingKey> adapter(EStructuralFeature feature) {
        return document.key(FeaturePath.of(Literals.VIRTUAL_MACHINE__SCSI_CONTROLLERS, 0, feature));
    }

    /** Adds the first SCSI adapter, not shared and with the number that the product gives it, if there is none. */
    void addAdapter() throws RefusedException {
        if (hasAdapter()) {
            return;
        }
        List<Alteration> alterations = new ArrayList<>();
        adapter(Literals.SCSI_CONTROLLER__SCSI_ID)
                .ifPresent(key -> alterations.add(Alteration.put(key, SettingType.INTEGER, OWN_NUMBER)));
        adapter(Literals.SCSI_CONTROLLER__SHARED)
                .ifPresent(key -> alterations.add(Alteration.put(key, SettingType.BOOLEAN, "false")));
        alter(alterations);
    }

    /** Lets a place hold another file. */
    void replace(DriveSlot slot, Path file) throws RefusedException {
        SettingKey pathname = slot.key(document).orElseThrow().child(SettingKey.Step.named("pathname"));
        alter(new MachineFiles(document.file(), mapping).learning(document.settings()).naming(pathname, file));
    }

    void move(List<DriveMove> moves) throws RefusedException {
        for (DriveMove move : moves) {
            alter(new DriveChanges(new MachineDrives(document, mapping)).move(move.from(), move.to()));
        }
    }

    private void alter(List<Alteration> alterations) throws RefusedException {
        try {
            document.alter(Messages.MachineEdit_step, alterations);
        } catch (SettingException unfit) {
            throw new RefusedException(
                    Catalogue.text(Messages.MachineEdit_unfit, document.file(), unfit.getMessage()));
        }
    }
}
