package org.verdigris.ui.list;

import java.util.Comparator;
import java.util.Objects;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.ui.Messages;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.RowTable;
import org.verdigris.ui.thing.Description;
import org.verdigris.ui.thing.DiskFacts;
import org.verdigris.ui.thing.Slot;
import org.verdigris.ui.wording.Sizes;

/** The columns in which lists show each kind of thing. */
public final class ThingColumns {
    private ThingColumns() {
    }

    public static void machines(RowTable<VirtualMachine> table, Snapshot snapshot) {
        facts(named(table, snapshot).column(Column.text(Messages.ThingColumns_host, 90,
                machine -> machine.getHost() == null ? "" : machine.getHost().getName())), snapshot);
    }

    /** The same without the host, for a list of one host's machines. */
    public static void machinesOfOneHost(RowTable<VirtualMachine> table, Snapshot snapshot) {
        facts(named(table, snapshot), snapshot);
    }

    private static void facts(RowTable<VirtualMachine> table, Snapshot snapshot) {
        table.column(Column.number(Messages.ThingColumns_memory, 90, VirtualMachine::getMemory, Sizes::megabytes))
                .column(Column.number(Messages.ThingColumns_disks, 60,
                        machine -> Slot.of(machine).stream().filter(Slot::holdsHardDisk).count(), String::valueOf))
                .column(Column.size(Messages.ThingColumns_size, Description::sizeOf))
                .column(problems(snapshot))
                .column(Column.moment(Messages.ThingColumns_modified, FileElement::getModified))
                .column(path());
    }

    public static void disks(RowTable<DiskImage> table, Snapshot snapshot) {
        named(table, snapshot)
                .column(Column.text(Messages.ThingColumns_type, 175, DiskFacts::typeName))
                .column(Column.size(Messages.ThingColumns_file, FileElement::getFileSize))
                .column(Column.size(Messages.ThingColumns_capacity, DiskImage::getCapacity))
                .column(Column.text(Messages.ThingColumns_usedBy, 110, ThingColumns::users))
                .column(problems(snapshot))
                .column(Column.moment(Messages.ThingColumns_modified, FileElement::getModified))
                .column(path());
    }

    public static void networks(RowTable<VirtualNetwork> table, Snapshot snapshot) {
        named(table, snapshot)
                .column(Column.text(Messages.ThingColumns_host, 90,
                        network -> network.getHost() == null ? "" : network.getHost().getName()))
                .column(Column.number(Messages.ThingColumns_machines, 80, network -> network.getAdapters().stream()
                        .map(NetworkAdapter::getMachine).distinct().count(), String::valueOf))
                .column(Column.text(Messages.ThingColumns_dhcp, 70, network -> network.getDhcp() != null
                        && Boolean.TRUE.equals(network.getDhcp().getEnabled()) ? Messages.Facts_yes
                                : Messages.Facts_no))
                .column(problems(snapshot))
                .column(Column.moment(Messages.ThingColumns_modified, FileElement::getModified))
                .column(path());
    }

    public static void hosts(RowTable<Host> table, Snapshot snapshot) {
        named(table, snapshot)
                .column(Column.number(Messages.ThingColumns_machines, 80, host -> host.getMachines().size(),
                        String::valueOf))
                .column(Column.number(Messages.ThingColumns_networks, 80, host -> host.getNetworks().size(),
                        String::valueOf))
                .column(Column.size(Messages.ThingColumns_memory,
                        host -> host.getMemory() == null ? null : host.getMemory() << 20))
                .column(problems(snapshot))
                .column(Column.<Host>text(Messages.ThingColumns_product, 200,
                        host -> Objects.requireNonNullElse(host.getProduct(), "")).stretching());
    }

    private static <T extends NamedElement> RowTable<T> named(RowTable<T> table, Snapshot snapshot) {
        return table.picture(thing -> Description.picture(thing).image(snapshot.index().healthOf(thing).worst()))
                .column(Column.text(Messages.ThingColumns_name, 190, Description::name));
    }

    private static <T extends NamedElement> Column<T> problems(Snapshot snapshot) {
        return Column.<T, Integer>number(Messages.ThingColumns_problems, 80,
                thing -> snapshot.index().healthOf(thing).count(), count -> count == 0 ? "" : String.valueOf(count))
                .ordered(Comparator.comparingInt(thing -> snapshot.index().healthOf(thing).count()));
    }

    private static <T extends FileElement> Column<T> path() {
        return Column.<T>text(Messages.ThingColumns_path, 160, FileElement::getPath).stretching();
    }

    private static String users(DiskImage disk) {
        return String.join(", ", disk.getDrives().stream().map(ThingColumns::machineOf).filter(Objects::nonNull)
                .map(Description::name).distinct().toList());
    }

    private static VirtualMachine machineOf(Drive drive) {
        return drive.eContainer() != null && drive.eContainer().eContainer() instanceof VirtualMachine machine
                ? machine : null;
    }
}
