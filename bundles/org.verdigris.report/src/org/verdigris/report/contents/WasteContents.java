package org.verdigris.report.contents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.GuestVolume;
import org.verdigris.report.document.Block;
import org.verdigris.report.document.Cell;
import org.verdigris.report.document.Column;
import org.verdigris.report.document.Mark;
import org.verdigris.report.document.Section;
import org.verdigris.report.words.Figures;
import org.verdigris.report.words.Words;

/** Disk waste: disks that nobody uses, space that could be given back, and contents that lie there twice. */
final class WasteContents {
    private final ReportInput input;
    private final Words words;
    private final Figures figures;
    private final String source;

    private record Spare(DiskImage disk, long stored, long used) {
        long bytes() {
            return stored - used;
        }
    }

    WasteContents(ReportInput input, Words words, Figures figures) {
        this.input = input;
        this.words = words;
        this.figures = figures;
        source = words.text("Inventory.source", figures.moment(input.plan().landscape().taken()));
    }

    List<Section> sections() {
        List<DiskImage> orphans = input.estate().getDisks().stream()
                .filter(disk -> disk.getDrives().isEmpty() && disk.getUndoDrives().isEmpty()
                        && disk.getChildren().isEmpty()
                        && disk.getUnreadable() == null)
                .sorted(Comparator.comparingLong(Names::size).reversed()).toList();
        List<Spare> spares = input.estate().getDisks().stream().map(WasteContents::spare).filter(Objects::nonNull)
                .filter(spare -> spare.bytes() > 0).sorted(Comparator.comparingLong(Spare::bytes).reversed()).toList();
        return List.of(summary(orphans, spares), new Section(words.text("Waste.orphans"),
                new Block.Paragraph(words.text("Waste.orphansAbout")), orphans(orphans)),
                new Section(words.text("Waste.spare"), new Block.Paragraph(words.text("Waste.spareAbout")),
                        spare(spares)),
                new Section(words.text("Waste.copies"), new Block.Paragraph(words.text("Waste.copiesAbout")),
                        copies()));
    }

    private Section summary(List<DiskImage> orphans, List<Spare> spares) {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Facts(List.of(
                new Block.Fact(words.text("Waste.orphans"),
                        figures.bytes(orphans.stream().mapToLong(Names::size).sum())),
                new Block.Fact(words.text("Waste.spare"), figures.bytes(spares.stream().mapToLong(Spare::bytes).sum())),
                new Block.Fact(words.text("Waste.copies"),
                        input.copies().compared() ? figures.bytes(doubled()) : words.text("Report.unknown"))))));
        if (!input.copies().compared()) {
            blocks.add(new Block.Note(Mark.ADVICE, words.text("Waste.notCompared")));
        }
        return new Section(words.text("Capacity.summary"), blocks, List.of());
    }

    /** Null if it is not known, or not a disk that could be smaller. */
    private static Spare spare(DiskImage disk) {
        if (disk.getType() != DiskType.DYNAMIC || disk.getAllocatedBlocks() == null || disk.getBlockSize() == null
                || !disk.getChildren().isEmpty() || disk.getContents() == null || disk.getContents().getUnread() != null
                || disk.getContents().getVolumes().isEmpty()) {
            return null;
        }
        OptionalLong used = used(disk.getContents().getVolumes());
        return used.isEmpty() ? null
                : new Spare(disk, disk.getAllocatedBlocks() * disk.getBlockSize(), used.getAsLong());
    }

    private static OptionalLong used(List<GuestVolume> volumes) {
        if (volumes.stream().anyMatch(volume -> volume.getSize() == null || volume.getFree() == null)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(volumes.stream().mapToLong(volume -> volume.getSize() - volume.getFree()).sum());
    }

    private Block.Table orphans(List<DiskImage> orphans) {
        List<List<Cell>> rows = orphans.stream().map(disk -> List.of(Cell.of(Names.of(disk)), Cell.of(Names.size(disk)),
                disk.getModified() == null ? Cell.UNKNOWN : Cell.of(disk.getModified()), Cell.of(disk.getPath())))
                .toList();
        return new Block.Table(words.text("Waste.orphans"),
                List.of(Column.text(words.text("Column.disk")), Column.bytes(words.text("Column.stored")),
                        Column.date(words.text("Column.changed")), Column.path(words.text("Column.file"))),
                rows, words.text("Waste.noOrphans"), source);
    }

    private Block.Table spare(List<Spare> spares) {
        List<List<Cell>> rows = spares.stream().map(spare -> List.of(Cell.of(Names.of(spare.disk())),
                Cell.of(spare.stored()), Cell.of(spare.used()), Cell.of(spare.bytes()),
                Cell.of(spare.disk().getPath())))
                .toList();
        return new Block.Table(words.text("Waste.spare"),
                List.of(Column.text(words.text("Column.disk")), Column.bytes(words.text("Column.allocated")),
                        Column.bytes(words.text("Column.guestUsed")), Column.bytes(words.text("Column.spare")),
                        Column.path(words.text("Column.file"))),
                rows, words.text("Waste.noSpare"), source);
    }

    private Map<String, DiskImage> byPath() {
        return input.estate().getDisks().stream()
                .collect(Collectors.toMap(DiskImage::getPath, Function.identity(), (one, other) -> one));
    }

    private long doubled() {
        Map<String, DiskImage> disks = byPath();
        return input.copies().groups().stream()
                .mapToLong(group -> group.stream().skip(1).map(disks::get).filter(Objects::nonNull)
                        .mapToLong(Names::size).sum())
                .sum();
    }

    private Block.Table copies() {
        Map<String, DiskImage> disks = byPath();
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < input.copies().groups().size(); i++) {
            for (String path : input.copies().groups().get(i)) {
                DiskImage disk = disks.get(path);
                rows.add(List.of(Cell.of(i + 1), Cell.of(Names.of(disk)),
                        disk == null ? Cell.UNKNOWN : Cell.of(Names.size(disk)), Cell.of(path)));
            }
        }
        return new Block.Table(words.text("Waste.copies"),
                List.of(Column.number(words.text("Column.group")), Column.text(words.text("Column.disk")),
                        Column.bytes(words.text("Column.stored")), Column.path(words.text("Column.file"))),
                rows, words.text(input.copies().compared() ? "Waste.noCopies" : "Waste.notCompared"), source);
    }
}
