package org.verdigris.cli.disk;

import java.util.List;
import java.util.Objects;

import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Table;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.text.ByteSize;
import org.verdigris.disk.change.CompactedDisk;
import org.verdigris.model.text.Catalogue;

/** What the compaction of many disks did, or would do. */
final class CompactionReport {

    private final List<CompactedDisk> disks;
    private final boolean dryRun;

    CompactionReport(List<CompactedDisk> disks, boolean dryRun) {
        this.disks = Objects.requireNonNull(disks);
        this.dryRun = dryRun;
    }

    private long gain() {
        return disks.stream().mapToLong(CompactedDisk::gain).sum();
    }

    private long failed() {
        return disks.stream().filter(CompactedDisk::failed).count();
    }

    /** Writes a line for each disk, the sentences about those that could not be compacted, and the sum. */
    void print(Terminal terminal) {
        Table table = new Table().text(Messages.CompactionReport_disk).number(Messages.CompactionReport_before)
                .number(Messages.CompactionReport_after).number(Messages.CompactionReport_gain)
                .text(Messages.CompactionReport_result);
        for (CompactedDisk disk : disks) {
            table.row(disk.file().toString(), size(disk.before()), size(disk.after()),
                    disk.gain() == 0 ? "" : size(disk.gain()), result(disk));
        }
        if (!disks.isEmpty()) {
            table.print(terminal, "");
        }
        for (CompactedDisk disk : disks) {
            if (!disk.unused().isEmpty()) {
                terminal.line(Cell.clean(disk.file().toString()));
                disk.unused().forEach(sentence -> terminal.line("  " + Cell.clean(sentence)));
            }
        }
        disks.stream().filter(CompactedDisk::failed).flatMap(disk -> disk.note().stream())
                .forEach(note -> terminal.line(terminal.style().error("✖") + " " + Cell.clean(note)));
        long compacted = disks.stream().filter(disk -> disk.note().isEmpty()).count();
        terminal.line(Catalogue.text(dryRun ? Messages.CompactionReport_wouldSum : Messages.CompactionReport_sum,
                disks.size(), compacted, exactly(gain()), failed()));
    }

    private String result(CompactedDisk disk) {
        if (disk.note().isPresent()) {
            return disk.failed() ? Messages.CompactionReport_failed : Messages.CompactionReport_left;
        }
        return dryRun ? Messages.CompactionReport_smaller : Messages.CompactionReport_compacted;
    }

    private static String size(long bytes) {
        return new ByteSize(bytes).human();
    }

    private static String exactly(long bytes) {
        return bytes < 1024 ? size(bytes)
                : Catalogue.text(Messages.UsageReport_size, size(bytes), Long.toString(bytes));
    }

    /** Writes the same for programs. */
    void printJson(Terminal terminal) {
        Json.write(terminal, json -> json.member("schema", Json.SCHEMA).member("kind", "diskCompaction")
                .member("dryRun", dryRun)
                .objects("disks", disks, disk -> json.member("path", disk.file()).member("beforeBytes", disk.before())
                        .member("afterBytes", disk.after()).member("gainBytes", disk.gain())
                        .member("failed", disk.failed()).member("note", disk.note().orElse(null))
                        .values("unused", disk.unused()))
                .member("gainBytes", gain()).member("failed", failed()));
    }
}
