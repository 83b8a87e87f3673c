package org.verdigris.ui.machine.hardware;

import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.verdigris.core.machine.DriveSlot;
import org.verdigris.core.machine.DriveSlot.Bus;
import org.verdigris.core.machine.MachineDrives;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.document.DocumentSession;

/** The drives of a machine on their controllers, with all that can be done with them. */
final class DrivesSection {
    private final DocumentSession session;
    private final DrivesTree tree;
    private final DriveActions actions;
    private final DriveMenu menu;
    private final DriveRemark remark;
    private final ScsiHint scsi;

    /** @param fit is told when the section needs another height */
    DrivesSection(Composite section, DocumentSession session, Runnable fit) {
        this.session = session;
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(section);
        tree = new DrivesTree(section, session);
        actions = new DriveActions(session, section.getShell());
        menu = new DriveMenu(tree, actions, session, this::scsiScript);
        menu.addTo(section);
        remark = new DriveRemark(section, fit);
        menu.add(remark.bar(), DriveDeed.FIX);
        scsi = new ScsiHint(section, session);
        menu.add(scsi.bar(), DriveDeed.SCSI_SCRIPT);
        DriveDragAndDrop.addTo(tree, actions, session);
        tree.control().addListener(SWT.Selection, event -> remark.show(tree.selected()));
        refresh();
    }

    private void scsiScript(DriveRow row) {
        scsi.copyScript(row);
    }

    void refresh() {
        tree.refresh(actions.clipboard().cut());
        remark.show(tree.selected());
        scsi.refresh(drives().slots().stream().noneMatch(slot -> slot.bus() == Bus.SCSI));
        menu.refresh();
    }

    private MachineDrives drives() {
        return new MachineDrives(session.document(), session.mapping());
    }

    /** Chooses the slot that a setting belongs to. Returns whether there is one. */
    boolean reveal(SettingKey key) {
        Optional<DriveSlot> slot = drives().slots().stream()
                .filter(each -> each.key(session.document()).filter(key::isBelow).isPresent()).findFirst();
        return slot.filter(tree::select).isPresent() && tree.control().setFocus();
    }
}
