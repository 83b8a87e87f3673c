package org.verdigris.ui.machine.hardware;

import java.util.Locale;
import java.util.UUID;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.document.field.Fields;
import org.verdigris.ui.document.field.FieldsPage;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.wording.Phrase;

/** What a machine is made of: memory, drives on their controllers, floppy, ports and the identity of its BIOS. */
public final class HardwarePage extends FieldsPage {
    private static final int PORTS = 2;
    private static final String DRIVES = "ide_controller";

    private DrivesTree drives;
    private MemoryScale memory;

    public HardwarePage(DocumentSession session) {
        super(session);
    }

    /** On the page's tab. */
    public static String title() {
        return HardwareMessages.Hardware_title;
    }

    @Override
    protected void fill(Sections page) {
        fields(HardwareMessages.Memory_heading).number(HardwareMessages.Memory_size,
                FeaturePath.of(Literals.VIRTUAL_MACHINE__MEMORY));
        memory = new MemoryScale(page.column(HardwareMessages.Memory_slide), session());
        Composite section = page.wide(HardwareMessages.Drives_heading);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(section);
        drives = new DrivesTree(section, session());
        DriveActions actions = new DriveActions(session(), section.getShell());
        DriveDragAndDrop.addTo(drives, actions);
        new DriveMenu(drives, actions, session()).addTo(section);
        if (((VirtualMachine) session().document().element()).getScsiControllers().isEmpty()) {
            Label hint = Style.QUIET.on(new Label(section, SWT.WRAP));
            hint.setText(HardwareMessages.Drives_noScsi);
            GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT)
                    .applyTo(hint);
        }
        drives.refresh();
        floppy();
        ports();
        fields(HardwareMessages.Bios_heading)
                .text(HardwareMessages.Bios_guid, bios(Literals.BIOS__GUID))
                .action("hardware.newGuid", HardwareMessages.Bios_newGuid, this::newGuid)
                .text(HardwareMessages.Bios_serial, bios(Literals.BIOS__SERIAL_NUMBER))
                .text(HardwareMessages.Bios_board, bios(Literals.BIOS__BASE_BOARD_SERIAL_NUMBER))
                .text(HardwareMessages.Bios_chassis, bios(Literals.BIOS__CHASSIS_SERIAL_NUMBER))
                .text(HardwareMessages.Bios_tag, bios(Literals.BIOS__CHASSIS_ASSET_TAG));
    }

    private void newGuid() {
        session().document().key(bios(Literals.BIOS__GUID)).ifPresent(key -> session().alter(
                HardwareMessages.Step_guid, Alteration.put(key, "{" + UUID.randomUUID().toString()
                        .toUpperCase(Locale.ROOT) + "}")));
    }

    private void floppy() {
        FeaturePath image = FeaturePath.of(Literals.VIRTUAL_MACHINE__FLOPPIES, 0, Literals.FLOPPY__IMAGE);
        FloppyActions actions = new FloppyActions(session(), image);
        fields(HardwareMessages.Floppy_heading)
                .text(HardwareMessages.Floppy_absolute, image.then(Literals.FILE_REFERENCE__ABSOLUTE))
                .text(HardwareMessages.Floppy_relative, image.then(Literals.FILE_REFERENCE__RELATIVE))
                .action("hardware.floppy", HardwareMessages.Floppy_choose, actions::choose)
                .action("hardware.floppyEject", HardwareMessages.Floppy_eject, actions::eject)
                .flag(HardwareMessages.Floppy_detect, FeaturePath.of(Literals.VIRTUAL_MACHINE__FLOPPY_AUTO_DETECT));
    }

    private void ports() {
        for (int number = 0; number < PORTS; number++) {
            fields(Phrase.of(HardwareMessages.Port_heading, number + 1))
                    .choice(HardwareMessages.Port_type, port(number, Literals.SERIAL_PORT__PORT_TYPE))
                    .text(HardwareMessages.Port_file, port(number, Literals.SERIAL_PORT__TEXT_FILE))
                    .text(HardwareMessages.Port_pipe, port(number, Literals.SERIAL_PORT__PIPE_NAME));
        }
        Fields parallel = fields(HardwareMessages.Parallel_heading);
        parallel.choice(HardwareMessages.Port_type,
                FeaturePath.of(Literals.VIRTUAL_MACHINE__PARALLEL_PORT, Literals.PARALLEL_PORT__PORT_TYPE))
                .flag(HardwareMessages.Parallel_shared,
                        FeaturePath.of(Literals.VIRTUAL_MACHINE__PARALLEL_PORT, Literals.PARALLEL_PORT__SHARED))
                .flag(HardwareMessages.Port_immediately,
                        FeaturePath.of(Literals.VIRTUAL_MACHINE__SERIAL_CONNECT_IMMEDIATELY));
    }

    private static FeaturePath port(int number, EAttribute setting) {
        return FeaturePath.of(Literals.VIRTUAL_MACHINE__SERIAL_PORTS, number, setting);
    }

    private static FeaturePath bios(EAttribute setting) {
        return FeaturePath.of(Literals.VIRTUAL_MACHINE__BIOS, setting);
    }

    @Override
    public void refresh() {
        super.refresh();
        drives.refresh();
        memory.refresh();
    }

    @Override
    public boolean reveal(SettingKey key) {
        if (super.reveal(key)) {
            return true;
        }
        return key.steps().stream().anyMatch(step -> step.name().equals(DRIVES)) && drives.control().setFocus();
    }
}
