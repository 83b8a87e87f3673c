package org.verdigris.cli.report;

import java.util.Objects;
import java.util.stream.Stream;

import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Facts;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.SerialPort;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.text.Catalogue;

/** A virtual machine for the reader: what it is, what it is made of, how it starts and stops. */
public final class MachineText {

    private final Terminal terminal;

    public MachineText(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    /** Writes the name and the facts below it. */
    public void print(VirtualMachine machine) {
        terminal.line("  " + terminal.style().heading(Cell.clean(machine.getName())));
        Facts facts = new Facts();
        identity(facts, machine);
        drives(machine).forEach(drive -> facts.add(Place.of(drive), text(drive)));
        drives(machine).forEach(drive -> guests(facts, drive));
        machine.getFloppies()
                .forEach(floppy -> facts.add(Messages.MachineText_floppy, DriveWords.path(floppy.getImage())));
        machine.getNetworkAdapters().forEach(adapter -> facts.add(Place.of(adapter), text(adapter)));
        machine.getSerialPorts().forEach(port -> facts.add(Messages.MachineText_serial, text(port)));
        processor(facts, machine);
        behaviour(facts, machine);
        facts.print(terminal, "    ");
    }

    /** The drives of all controllers that hold something, in the order of the file. */
    static Stream<Drive> drives(VirtualMachine machine) {
        return Stream.concat(machine.getIdeControllers().stream().flatMap(ide -> ide.getDrives().stream()),
                machine.getScsiControllers().stream().flatMap(scsi -> scsi.getDrives().stream()))
                .filter(drive -> drive.getDriveType() == null || drive.getDriveType() != DriveWords.NOTHING);
    }

    private static void identity(Facts facts, VirtualMachine machine) {
        facts.add(Messages.Fact_file, machine.getPath())
                .add(Messages.Fact_size, Words.size(machine.getFileSize()))
                .add(Messages.Fact_changed, Words.time(machine.getModified()))
                .add(Messages.Fact_unreadable, machine.getUnreadable())
                .add(Messages.Fact_host, machine.getHost() == null ? null : machine.getHost().getName())
                .add(Messages.MachineText_memory, machine.getMemory() == null ? null
                        : Catalogue.text(Messages.MachineText_megabytes, machine.getMemory().toString()))
                .add(Messages.MachineText_creator, Words.product(machine.getCreator()))
                .add(Messages.MachineText_modifier, Words.product(machine.getModifier()))
                .add(Messages.Fact_notes, machine.getNotes());
    }

    private static void processor(Facts facts, VirtualMachine machine) {
        facts.add(Messages.MachineText_cpuWeight, Unconfirmed.value(machine.getCpuWeight()))
                .add(Messages.MachineText_cpuReserve, Unconfirmed.value(percent(machine.getCpuReserve())))
                .add(Messages.MachineText_cpuMaximum, Unconfirmed.value(percent(machine.getCpuMaximum())));
    }

    private static String percent(Long percent) {
        return percent == null ? null : percent + "%";
    }

    private static void behaviour(Facts facts, VirtualMachine machine) {
        facts.add(Messages.MachineText_start, machine.getStartup() == null ? null : start(machine.getStartup()))
                .add(Messages.MachineText_delay, machine.getStartDelay() == null ? null : Unconfirmed.value(
                        Catalogue.text(Messages.MachineText_seconds, machine.getStartDelay().toString())))
                .add(Messages.MachineText_account, Boolean.FALSE.equals(machine.getRunAsAccountEnabled()) ? null
                        : Unconfirmed.value(machine.getRunAsAccount()))
                .add(Messages.MachineText_undo,
                        machine.getUndo() == null ? null : Words.flag(machine.getUndo().getEnabled()))
                .add(Messages.MachineText_savedState, DriveWords.path(machine.getSavedState()));
    }

    private static String start(long type) {
        return switch ((int) type) {
            case 0 -> Messages.MachineText_startNever;
            case 1 -> Messages.MachineText_startAlways;
            case 2 -> Messages.MachineText_startIfRunning;
            default -> Long.toString(type);
        };
    }

    private static String text(Drive drive) {
        String words = new DriveWords(drive).text();
        return Unconfirmed.is(drive.eContainer().eContainmentFeature()) ? Unconfirmed.value(words) : words;
    }

    /** Undo disks lie above the disk of their drive. */
    private static void guests(Facts facts, Drive drive) {
        DiskImage disk = drive.getUndoDisk() == null ? drive.getDisk() : drive.getUndoDisk();
        if (disk != null && disk.getContents() != null) {
            disk.getContents().getSystems()
                    .forEach(system -> facts.add(Messages.GuestText_guest, GuestText.text(system)));
        }
    }

    private static String text(NetworkAdapter adapter) {
        String name = adapter.getNetworkName() == null ? Messages.MachineText_noNetwork : adapter.getNetworkName();
        String address = Words.address(adapter.getAddress());
        String text = address == null ? name : Catalogue.text(Messages.MachineText_network, name, address);
        return Boolean.TRUE.equals(adapter.getAddressDynamic())
                ? Unconfirmed.value(Catalogue.text(Messages.MachineText_dynamicAddress, text)) : text;
    }

    private static String text(SerialPort port) {
        if (port.getPortType() == null || port.getPortType() == 0) {
            return null; // paths of a port that is switched off stay in the file and mean nothing
        }
        return port.getPortType() == 3 ? port.getPipeName() : port.getTextFile();
    }
}
