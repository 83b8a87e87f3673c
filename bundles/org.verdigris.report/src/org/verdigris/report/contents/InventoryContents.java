package org.verdigris.report.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.model.estate.Volume;
import org.verdigris.report.document.Block;
import org.verdigris.report.document.Cell;
import org.verdigris.report.document.Column;
import org.verdigris.report.document.Section;
import org.verdigris.report.words.Figures;
import org.verdigris.report.words.Words;
import org.verdigris.rules.sight.Belonging;
import org.verdigris.rules.sight.Guests;
import org.verdigris.rules.sight.Place;

/** The inventory: hosts, machines, disks and networks. */
final class InventoryContents {
    private final Estate estate;
    private final Words words;
    private final Figures figures;
    private final String source;

    InventoryContents(ReportInput input, Words words, Figures figures) {
        estate = input.estate();
        this.words = words;
        this.figures = figures;
        source = words.text("Inventory.source", figures.moment(input.plan().landscape().taken()));
    }

    List<Section> sections() {
        long bytes = estate.getDisks().stream().mapToLong(Names::size).sum();
        Block facts = new Block.Facts(List.of(
                new Block.Fact(words.text("Capacity.hosts"), figures.number(estate.getHosts().size(), 0)),
                new Block.Fact(words.text("Capacity.machines"), figures.number(estate.getMachines().size(), 0)),
                new Block.Fact(words.text("Inventory.disks"), figures.number(estate.getDisks().size(), 0)),
                new Block.Fact(words.text("Inventory.networks"), figures.number(estate.getNetworks().size(), 0)),
                new Block.Fact(words.text("Inventory.bytes"), figures.bytes(bytes))));
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(words.text("Capacity.summary"), facts,
                new Block.Paragraph(words.text("Inventory.folders", String.join(", ", estate.getFolders())))));
        sections.add(new Section(words.text("Inventory.hosts"), hosts(), volumes()));
        sections.add(new Section(words.text("Inventory.machines"), machines()));
        sections.add(new Section(words.text("Inventory.disks"), disks()));
        sections.add(new Section(words.text("Inventory.networks"), networks()));
        return sections;
    }

    private Block.Table hosts() {
        List<List<Cell>> rows = estate.getHosts().stream()
                .map(host -> List.of(Cell.of(Names.of(host)), text(host.getProduct()),
                        text(host.getOperatingSystem()), number(host.getProcessors()), text(host.getProcessorName()),
                        number(host.getMemory()), Cell.of(host.getMachines().size())))
                .toList();
        return new Block.Table(words.text("Inventory.hosts"),
                List.of(Column.text(words.text("Column.host")), Column.text(words.text("Column.product")),
                        Column.text(words.text("Column.system")), Column.number(words.text("Column.processors")),
                        Column.text(words.text("Column.processorName")), Column.megabytes(words.text("Column.memory")),
                        Column.number(words.text("Column.machines"))),
                rows, words.text("Inventory.noHosts"), words.text("Inventory.hostSource"));
    }

    private Block.Table volumes() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Host host : estate.getHosts()) {
            for (Volume volume : host.getVolumes()) {
                rows.add(List.of(Cell.of(Names.of(host)), Cell.of(Names.of(volume)), text(volume.getLabel()),
                        text(volume.getFileSystem()), number(volume.getCapacity()), number(volume.getFree())));
            }
        }
        return new Block.Table(words.text("Inventory.volumes"),
                List.of(Column.text(words.text("Column.host")), Column.text(words.text("Column.volume")),
                        Column.text(words.text("Column.label")), Column.text(words.text("Column.fileSystem")),
                        Column.bytes(words.text("Column.capacity")), Column.bytes(words.text("Column.free"))),
                rows, words.text("Inventory.noVolumes"), words.text("Inventory.hostSource"));
    }

    private Block.Table machines() {
        List<List<Cell>> rows = new ArrayList<>();
        for (VirtualMachine machine : estate.getMachines()) {
            long disks = Place.hardDisks(machine).stream().filter(place -> place.disk().isPresent()).count();
            rows.add(List.of(Cell.of(Names.of(machine)), Cell.of(Names.of(machine.getHost())),
                    Guests.of(machine).map(this::guest).orElse(Cell.UNKNOWN), number(machine.getMemory()),
                    Cell.of(disks),
                    Cell.of(machine.getNetworkAdapters().size()), Cell.of(machine.getPath())));
        }
        return new Block.Table(words.text("Inventory.machines"),
                List.of(Column.text(words.text("Column.machine")), Column.text(words.text("Column.host")),
                        Column.text(words.text("Column.guest")), Column.megabytes(words.text("Column.memory")),
                        Column.number(words.text("Column.disks")), Column.number(words.text("Column.adapters")),
                        Column.path(words.text("Column.file"))),
                rows, words.text("Inventory.noMachines"), source);
    }

    private Cell guest(GuestSystem system) {
        String pack = system.getServicePack() == null ? "" : " " + system.getServicePack();
        return system.getProduct() == null ? Cell.UNKNOWN : Cell.of(system.getProduct() + pack);
    }

    private Block.Table disks() {
        List<List<Cell>> rows = new ArrayList<>();
        for (DiskImage disk : estate.getDisks()) {
            String users =
                    Belonging.machines(disk).stream().map(Names::of).distinct().collect(Collectors.joining(", "));
            rows.add(List.of(Cell.of(Names.of(disk)),
                    disk.getType() == null ? Cell.UNKNOWN : Cell.of(words.of(disk.getType())),
                    number(disk.getCapacity()),
                    number(disk.getFileSize()), Cell.of(users.isEmpty() ? "\u2013" : users),
                    Cell.of(disk.getParent() == null ? "\u2013" : Names.of(disk.getParent())),
                    Cell.of(disk.getPath())));
        }
        return new Block.Table(words.text("Inventory.disks"),
                List.of(Column.text(words.text("Column.disk")), Column.text(words.text("Column.type")),
                        Column.bytes(words.text("Column.capacity")), Column.bytes(words.text("Column.stored")),
                        Column.text(words.text("Column.usedBy")), Column.text(words.text("Column.parent")),
                        Column.path(words.text("Column.file"))),
                rows, words.text("Inventory.noDisks"), source);
    }

    private Block.Table networks() {
        List<List<Cell>> rows = new ArrayList<>();
        for (VirtualNetwork network : estate.getNetworks()) {
            rows.add(List.of(Cell.of(Names.of(network)), Cell.of(Names.of(network.getHost())),
                    Cell.of(network.getHostAdapter() == null || network.getHostAdapter().isBlank() ? "\u2013"
                            : network.getHostAdapter()),
                    Cell.of(network.getAdapters().size()), Cell.of(network.getPath())));
        }
        return new Block.Table(words.text("Inventory.networks"),
                List.of(Column.text(words.text("Column.networkName")), Column.text(words.text("Column.host")),
                        Column.text(words.text("Column.adapter")), Column.number(words.text("Column.connected")),
                        Column.path(words.text("Column.file"))),
                rows, words.text("Inventory.noNetworks"), source);
    }

    private static Cell text(String text) {
        return text == null || text.isBlank() ? Cell.UNKNOWN : Cell.of(text);
    }

    private static Cell number(Number number) {
        return number == null ? Cell.UNKNOWN : Cell.of(number.doubleValue());
    }
}
