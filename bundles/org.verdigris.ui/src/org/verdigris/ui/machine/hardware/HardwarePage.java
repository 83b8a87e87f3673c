package org.verdigris.ui.machine.hardware;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.document.field.Fields;
import org.verdigris.ui.document.field.FieldsPage;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.wording.Phrase;

/** What a machine is made of: memory, drives on their controllers, floppy, ports and the identity of its BIOS. */
public final class HardwarePage extends FieldsPage {
    private static final int PORTS = 2;
    private static final String TEXT_FILE = "2";
    private static final String NAMED_PIPE = "3";
    private static final List<String> KNOWN_TARGETS = List.of("0", TEXT_FILE, NAMED_PIPE);

    private DrivesSection drives;
    private MemorySlide memory;

    public HardwarePage(DocumentSession session) {
        super(session);
    }

    /** On the page's tab. */
    public static String title() {
        return HardwareMessages.Hardware_title;
    }

    @Override
    protected void fill(Sections page) {
        memory(page.wide(HardwareMessages.Memory_heading));
        drives = new DrivesSection(page.wide(HardwareMessages.Drives_heading), session(), this::fit);
        floppy();
        ports();
        parallel();
        bios();
    }

    private void memory(Composite section) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(32, 0).applyTo(section);
        FeaturePath path = FeaturePath.of(Literals.VIRTUAL_MACHINE__MEMORY);
        Composite number = new Composite(section, SWT.NONE);
        fields(number).number(HardwareMessages.Memory_size, path);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(number);
        Composite slide = new Composite(section, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(slide);
        memory = new MemorySlide(slide, session(), path);
    }

    private void floppy() {
        FeaturePath image = FeaturePath.of(Literals.VIRTUAL_MACHINE__FLOPPIES, 0, Literals.FLOPPY__IMAGE);
        FloppyActions actions = new FloppyActions(session(), image);
        fields(HardwareMessages.Floppy_heading)
                .text(HardwareMessages.Floppy_absolute, image.then(Literals.FILE_REFERENCE__ABSOLUTE))
                .text(HardwareMessages.Floppy_relative, image.then(Literals.FILE_REFERENCE__RELATIVE))
                .action("hardware.floppy", HardwareMessages.Floppy_choose, actions::choose)
                .action("hardware.floppyHost", HardwareMessages.Floppy_host, actions::captureHostDrive)
                .action("hardware.floppyEject", HardwareMessages.Floppy_eject, actions::eject)
                .flag(HardwareMessages.Floppy_detect, FeaturePath.of(Literals.VIRTUAL_MACHINE__FLOPPY_AUTO_DETECT));
    }

    private void ports() {
        for (int number = 0; number < PORTS; number++) {
            FeaturePath type = port(number, Literals.SERIAL_PORT__PORT_TYPE);
            Fields fields = fields(Phrase.of(HardwareMessages.Port_heading, number + 1))
                    .choice(HardwareMessages.Port_type, type)
                    .unless(() -> text(type).filter(text -> !KNOWN_TARGETS.contains(text))
                            .map(text -> Phrase.of(HardwareMessages.Port_unknown, text)))
                    .text(HardwareMessages.Port_file, port(number, Literals.SERIAL_PORT__TEXT_FILE))
                    .when(isConnectedTo(type, TEXT_FILE))
                    .text(HardwareMessages.Port_pipe, port(number, Literals.SERIAL_PORT__PIPE_NAME))
                    .when(isConnectedTo(type, NAMED_PIPE));
            if (number == 0) { // there is one for all ports; it stands where one looks for it
                fields.flag(HardwareMessages.Port_immediately,
                        FeaturePath.of(Literals.VIRTUAL_MACHINE__SERIAL_CONNECT_IMMEDIATELY));
            }
        }
    }

    private BooleanSupplier isConnectedTo(FeaturePath type, String target) {
        return () -> text(type).equals(Optional.of(target));
    }

    private Optional<String> text(FeaturePath path) {
        return session().document().key(path).flatMap(session().document()::text);
    }

    private void parallel() {
        fields(HardwareMessages.Parallel_heading)
                .choice(HardwareMessages.Port_type,
                        FeaturePath.of(Literals.VIRTUAL_MACHINE__PARALLEL_PORT, Literals.PARALLEL_PORT__PORT_TYPE))
                .flag(HardwareMessages.Parallel_shared,
                        FeaturePath.of(Literals.VIRTUAL_MACHINE__PARALLEL_PORT, Literals.PARALLEL_PORT__SHARED));
    }

    private void bios() {
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
        return super.reveal(key) || drives.reveal(key);
    }
}
