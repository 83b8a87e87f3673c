package org.verdigris.disk.check;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.verdigris.disk.BlockTable;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskId;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.ParentLink;
import org.verdigris.disk.Severity;
import org.verdigris.disk.vhd.FlawList;
import org.verdigris.disk.vhd.Messages;

/**
 * The rules for how disks hang together: C01 to C07, C09 and L09. Whether a parent's data have changed since a child
 * was made (C08) cannot be seen from the files as they are.
 */
final class ChainRules {

    /** FAT keeps times to two seconds. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);
    private static final Duration WIDEST_ZONES = Duration.ofHours(26);

    private final DiskFamily family;
    private final DiskInfo disk;
    private final FlawList flaws;

    ChainRules(DiskFamily family, DiskInfo disk, FlawList flaws) {
        this.family = family;
        this.disk = disk;
        this.flaws = flaws;
    }

    void check() throws IOException {
        if (disk.type() == DiskType.DIFFERENCING && disk.parent().isPresent() && !isCircle()) {
            DiskFamily.Parentage parentage = family.parentage(disk);
            if (parentage.fitting().size() > 1) {
                flaws.add("L09", Severity.WARNING, Messages.L09_two, parentage.fitting().get(0).file(),
                        parentage.fitting().get(1).file());
            }
            if (parentage.parent().isPresent()) {
                checkParent(disk.parent().get(), parentage.parent().get());
            } else {
                reportMissing(disk.parent().get(), parentage);
            }
        }
        List<DiskInfo> twins = disk.id().isNull() ? List.of() : family.twins(disk);
        if (!twins.isEmpty()) {
            flaws.add("C07", Severity.WARNING, Messages.C07_duplicate,
                    twins.stream().limit(3).map(twin -> twin.file().toString()).collect(Collectors.joining(", ")));
        }
        if (!family.children(disk).isEmpty()) {
            flaws.add("C09", Severity.INFORMATION, Messages.C09_children, family.children(disk).size());
        }
    }

    /** Goes up step by step, as a hostile chain may have no end. */
    private boolean isCircle() {
        Set<DiskId> ids = new HashSet<>();
        Optional<DiskInfo> next = Optional.of(disk);
        while (next.isPresent()) {
            DiskInfo current = next.get();
            ids.add(current.id());
            DiskId wanted = current.parent().map(ParentLink::id).orElse(new DiskId(0, 0));
            if (!wanted.isNull() && ids.contains(wanted)) {
                flaws.add("C06", Severity.ERROR, Messages.C06_circle, wanted);
                return true;
            }
            if (ids.size() == DiskChain.LONGEST && current.type() == DiskType.DIFFERENCING) {
                flaws.add("C06", Severity.ERROR, Messages.C06_tooLong, DiskChain.LONGEST);
                return true;
            }
            next = current.parent().isEmpty() ? Optional.empty() : family.parentage(current).parent();
        }
        return false;
    }

    private void reportMissing(ParentLink link, DiskFamily.Parentage parentage) {
        List<DiskInfo> elsewhere = family.withId(link.id());
        if (link.id().isNull()) {
            flaws.add("C01", Severity.ERROR, Messages.C01_nullParent);
        } else if (!parentage.candidates().isEmpty()) {
            flaws.add("C02", Severity.ERROR, Messages.C02_otherDisk, link.id(), parentage.candidates().getFirst());
        } else if (!elsewhere.isEmpty()) {
            flaws.add("C01", Severity.ERROR, Messages.C01_elsewhere, link.id(), elsewhere.getFirst().file());
        } else {
            flaws.add("C01", Severity.ERROR, Messages.C01_notFound, link.name(), link.id());
        }
    }

    private void checkParent(ParentLink link, DiskInfo parent) throws IOException {
        if (link.timeStamp().isPresent()) {
            checkTime(link.timeStamp().get(), Files.getLastModifiedTime(parent.file()).toInstant());
        }
        if (disk.capacity() != parent.capacity()) {
            flaws.add("C04", Severity.ERROR, Messages.C04_size, disk.capacity(), parent.capacity());
        }
        Optional<Integer> size = disk.table().map(BlockTable::blockSize);
        Optional<Integer> below = parent.table().map(BlockTable::blockSize);
        if (size.isPresent() && below.isPresent() && !size.equals(below)) {
            flaws.add("C05", Severity.INFORMATION, Messages.C05_blockSize, size.get(), below.get());
        }
    }

    private void checkTime(Instant remembered, Instant changed) {
        Duration distance = Duration.between(remembered, changed).abs();
        Duration besideHour = distance.minusHours(distance.plus(TOLERANCE).toHours()).abs();
        Instant shown = changed.truncatedTo(ChronoUnit.SECONDS);
        if (distance.compareTo(TOLERANCE) <= 0) {
            return;
        }
        if (besideHour.compareTo(TOLERANCE) <= 0 && distance.compareTo(WIDEST_ZONES) <= 0) {
            flaws.add("C03", Severity.INFORMATION, Messages.C03_zone, shown, remembered);
        } else {
            flaws.add("C03", Severity.WARNING, Messages.C03_changed, shown, remembered);
        }
    }
}
