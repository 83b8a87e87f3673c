package org.verdigris.cli.guest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.cli.Complaint;
import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Table;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.text.ByteSize;
import org.verdigris.guest.Allocation;
import org.verdigris.guest.FileSystemKind;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.volume.Geometry;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.guest.volume.GuestVolume;
import org.verdigris.guest.volume.Partition;
import org.verdigris.guest.volume.PartitionTypes;
import org.verdigris.model.text.Catalogue;

/** The partitions of a disk and what their file systems say of themselves. */
final class PartitionList {

    private static final int SECTOR = 512;

    private final GuestDisk disk;
    private final List<Row> rows = new ArrayList<>();

    /** What could be read of a partition; why it could not is among the doubts. */
    private record Row(Partition partition, FileSystemKind kind, Optional<String> label, Optional<Long> free,
            boolean readable, List<String> doubts) {
    }

    /** Reads what is needed of each partition. */
    PartitionList(GuestDisk disk) throws IOException {
        this.disk = Objects.requireNonNull(disk);
        for (GuestVolume volume : disk.volumes()) {
            rows.add(row(volume));
        }
    }

    private static Row row(GuestVolume volume) throws IOException {
        FileSystemKind kind = volume.kind();
        try {
            GuestFileSystem system = volume.fileSystem();
            Allocation allocation = system.allocation();
            return new Row(volume.partition(), kind, system.label(),
                    Optional.of(allocation.free() * allocation.clusterBytes()), true, system.state().doubts());
        } catch (IOException e) {
            return new Row(volume.partition(), kind, Optional.empty(), Optional.empty(), false,
                    List.of(Complaint.about(e)));
        }
    }

    /** Writes a table, and below it the sentences about what is not in order. */
    void print(Terminal terminal) {
        if (rows.isEmpty()) {
            terminal.line(Cell.clean(Catalogue.text(Messages.OpenVolume_none, disk.file())));
        } else {
            printTable(terminal);
        }
        for (Row row : rows) {
            row.doubts().forEach(doubt -> terminal.line(Cell.clean(Catalogue.text(Messages.PartitionList_doubt,
                    Integer.toString(row.partition().index()), doubt))));
        }
        disk.layout().warnings().forEach(warning -> terminal.line(Cell.clean(warning)));
    }

    private void printTable(Terminal terminal) {
        Table table = new Table().number(Messages.PartitionList_number).text(Messages.PartitionList_fileSystem)
                .text(Messages.PartitionList_label).number(Messages.PartitionList_start)
                .number(Messages.PartitionList_size).number(Messages.PartitionList_free)
                .text(Messages.PartitionList_active).text(Messages.PartitionList_state);
        for (Row row : rows) {
            table.row(Integer.toString(row.partition().index()), row.kind().label(),
                    row.label().orElse(row.partition().name()), Long.toString(row.partition().start() / SECTOR),
                    new ByteSize(row.partition().length()).human(),
                    row.free().map(bytes -> new ByteSize(bytes).human()).orElse(""),
                    row.partition().active() ? Messages.PartitionList_yes : "", state(row));
        }
        table.print(terminal, "");
    }

    private static String state(Row row) {
        if (!row.readable()) {
            return Messages.PartitionList_unreadable;
        }
        return row.doubts().isEmpty() ? Messages.PartitionList_clean : Messages.PartitionList_doubtful;
    }

    /** Writes the same for programs. */
    void printJson(Terminal terminal) {
        Json.write(terminal, json -> json.member("schema", Json.SCHEMA).member("kind", "guestPartitions")
                .member("disk", disk.file()).member("scheme", disk.layout().scheme())
                .member("signature", disk.layout().signature().map("%08x"::formatted).orElse(null))
                .member("diskId", disk.layout().diskId().orElse(null))
                .member("heads", disk.layout().geometry().map(Geometry::heads).orElse(null))
                .member("sectorsPerTrack", disk.layout().geometry().map(Geometry::sectorsPerTrack).orElse(null))
                .objects("partitions", rows, row -> members(json, row))
                .values("warnings", disk.layout().warnings()));
    }

    private static void members(Json json, Row row) {
        Partition partition = row.partition();
        json.member("number", partition.index()).member("kind", partition.kind())
                .member("fileSystem", row.kind().label()).member("label", row.label().orElse(null))
                .member("startSector", partition.start() / SECTOR).member("bytes", partition.length())
                .member("freeBytes", row.free().orElse(null)).member("active", partition.active());
        if (partition.kind() == Partition.Kind.PRIMARY || partition.kind() == Partition.Kind.LOGICAL) {
            json.member("type", "%02x".formatted(partition.type()));
        }
        json.member("typeId", partition.typeId().orElse(null))
                .member("typeName", PartitionTypes.name(partition).orElse(null))
                .member("name", partition.name().isEmpty() ? null : partition.name())
                .member("readable", row.readable()).member("clean", row.readable() && row.doubts().isEmpty())
                .values("doubts", row.doubts());
    }
}
