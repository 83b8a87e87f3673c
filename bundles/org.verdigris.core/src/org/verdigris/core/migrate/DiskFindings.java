package org.verdigris.core.migrate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.text.ByteSize;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.Progress;
import org.verdigris.disk.Severity;
import org.verdigris.guest.identify.GuestReport;
import org.verdigris.guest.identify.Identification;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.guest.volume.Partition;
import org.verdigris.model.text.Catalogue;

/** Whether the disk and its parents are in order, belong to nobody else, and fit behind the new controller. */
final class DiskFindings {

    /**
     * The most that Virtual Server takes on IDE: 130 048 MB.
     *
     * @see "talk on Virtual Server at NT konferenca 2006, slide 17"
     */
    private static final long LARGEST_ON_IDE = 130_048L << 20;

    private final Path file;
    private final Path machine;
    private final MachineSurroundings around;
    private final Direction direction;

    DiskFindings(Path file, Path machine, MachineSurroundings around, Direction direction) {
        this.file = file;
        this.machine = machine;
        this.around = around;
        this.direction = direction;
    }

    /** @return what the disk holds, if it can be read */
    Optional<GuestReport> addTo(FindingList findings, Progress progress) throws IOException {
        Optional<DiskInfo> top = chain(findings);
        if (top.isEmpty()) {
            return Optional.empty();
        }
        shared(findings, top.get());
        Optional<GuestReport> guest = guest(findings, progress);
        if (direction == Direction.TO_IDE) {
            fitsIde(findings, top.get(), guest);
        } else {
            findings.good("disk-size", file,
                    Catalogue.text(Messages.Disk_fitsScsi, ByteSize.of(top.get().capacity())));
        }
        return guest;
    }

    private Optional<DiskInfo> chain(FindingList findings) throws CancelledException {
        try (DiskChain chain = DiskChain.open(file, around.mapping(machine))) {
            List<DiskInfo> links = chain.links();
            List<Flaw> flaws = links.stream().map(DiskInfo::flaws).flatMap(List::stream)
                    .filter(flaw -> flaw.severity() == Severity.ERROR).toList();
            if (flaws.isEmpty()) {
                findings.good("chain", file, links.size() == 1 ? Messages.Disk_sound
                        : Catalogue.text(Messages.Disk_chainSound, links.size()));
            } else {
                findings.bad("chain", file, Catalogue.text(Messages.Disk_flawed, flaws.getFirst().message()),
                        Messages.Disk_flawedTodo);
            }
            return Optional.of(links.getFirst());
        } catch (CancelledException stopped) {
            throw stopped;
        } catch (IOException broken) { // its message is a sentence with the file
            findings.bad("chain", file, broken.getMessage(), Messages.Disk_brokenTodo);
            return Optional.empty();
        }
    }

    private void shared(FindingList findings, DiskInfo top) throws IOException {
        List<Path> users = around.users(file, machine);
        List<Path> children = around.disks().children(top).stream().map(DiskInfo::file).toList();
        if (!users.isEmpty()) {
            findings.bad("shared", file, Catalogue.text(Messages.Disk_used, names(users)), Messages.Disk_usedTodo);
        } else if (!children.isEmpty()) {
            findings.bad("shared", file, Catalogue.text(Messages.Disk_parent, names(children)),
                    Messages.Disk_parentTodo);
        } else {
            findings.good("shared", file, Messages.Disk_alone);
        }
    }

    private static String names(List<Path> files) {
        return files.stream().map(path -> path.getFileName().toString()).collect(Collectors.joining(", "));
    }

    private Optional<GuestReport> guest(FindingList findings, Progress progress) throws CancelledException {
        try (GuestDisk disk = GuestDisk.open(file, around.mapping(machine))) {
            return Optional.of(Identification.identify(disk, progress));
        } catch (CancelledException stopped) {
            throw stopped;
        } catch (IOException unreadable) {
            findings.bad("guest", file, unreadable.getMessage(), Messages.Guest_unreadableTodo);
            return Optional.empty();
        }
    }

    /** A guest behind IDE reaches what the geometry in the footer counts, and not a sector more. */
    private void fitsIde(FindingList findings, DiskInfo top, Optional<GuestReport> guest) {
        long reachable = top.geometry().bytes();
        List<String> beyond = new ArrayList<>();
        guest.ifPresent(report -> report.volumes().forEach(volume -> {
            Partition partition = volume.partition();
            if (partition.start() + partition.length() > reachable) {
                beyond.add(String.valueOf(partition.index()));
            }
        }));
        if (top.capacity() > LARGEST_ON_IDE) {
            findings.bad("disk-size", file, Catalogue.text(Messages.Disk_tooLarge, new ByteSize(top.capacity()),
                    new ByteSize(LARGEST_ON_IDE)), Messages.Disk_tooLargeTodo);
        } else if (!beyond.isEmpty()) {
            findings.bad("disk-size", file, Catalogue.text(Messages.Disk_beyond, String.join(", ", beyond),
                    new ByteSize(reachable)), Messages.Disk_beyondTodo);
        } else {
            findings.good("disk-size", file, Catalogue.text(Messages.Disk_fitsIde, new ByteSize(top.capacity())));
        }
    }
}
