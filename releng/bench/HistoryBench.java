import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;

import org.verdigris.core.history.History;
import org.verdigris.core.history.Inventory;
import org.verdigris.core.history.InventoryPlace;
import org.verdigris.core.history.Measure;
import org.verdigris.core.history.Retention;
import org.verdigris.core.history.ThingKind;
import org.verdigris.core.text.ByteSize;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.Volume;
import org.verdigris.report.contents.Growth;

/**
 * Measures an inventory: {@code HistoryBench PLACE MACHINES} records weekly snapshots of two years, of machines with two disks
 * each and a hundred on a host; between two snapshots one disk of twenty grows, and every volume.
 */
public final class HistoryBench {
    private static final EstateFactory MAKE = EstateFactory.eINSTANCE;
    private static final Instant START = Instant.parse("2006-01-01T03:00:00Z");
    private static final int WEEKS = 104;
    private static final int ON_A_HOST = 100;
    private static final int CHANGED = 20;
    private static final int RUNS = 3;

    private static int weeks;

    private HistoryBench() {
    }

    private interface Work {
        void perform() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        InventoryPlace place = InventoryPlace.of(arguments[0]);
        int machines = Integer.parseInt(arguments[1]);
        Estate estate = estate(machines);
        Random random = new Random(1);
        try (Inventory inventory = Inventory.open(place)) {
            timed("the first snapshot", () -> record(inventory, estate));
            timed((WEEKS - 1) + " more", () -> {
                while (weeks < WEEKS) {
                    grow(estate, random);
                    record(inventory, estate);
                }
            });
        }
        if (place.file().isPresent()) {
            System.out.println("size of the file: " + new ByteSize(Files.size(Path.of(arguments[0]))).human());
        }
        try (Inventory inventory = Inventory.open(place)) {
            History history = inventory.history("/estate").orElseThrow();
            for (int i = 0; i < RUNS; i++) {
                grow(estate, random);
                timed("one more snapshot", () -> record(inventory, estate));
                timed("all values of all disks", () -> {
                    long[] count = {0};
                    history.each(ThingKind.DISK, Measure.FILE_SIZE, (disk, series) -> count[0] += series.size());
                    System.out.printf(Locale.ROOT, "%,12d values%n", count[0]);
                });
                timed("what the growth report reads", () -> Growth.of(history));
                timed("changes between two snapshots", () -> history.changes(START, week(weeks - 1)));
            }
            inventory.keep(new Retention(90, 1, 2));
            timed("thinning", () -> System.out.printf(Locale.ROOT, "%,12d snapshots removed%n", inventory.thin(week(weeks))));
            timed("all values of all disks, thinned",
                    () -> history.each(ThingKind.DISK, Measure.FILE_SIZE, (disk, series) -> series.size()));
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum();
        System.out.println("peak heap, garbage included: " + new ByteSize(peak).human());
    }

    private static void timed(String what, Work work) throws Exception {
        long begin = System.nanoTime();
        work.perform();
        System.out.printf(Locale.ROOT, "%8.2f s  %s%n", (System.nanoTime() - begin) / 1e9, what);
    }

    private static Instant week(int number) {
        return START.plus(Duration.ofDays(7L * number));
    }

    private static void record(Inventory inventory, Estate estate) throws Exception {
        inventory.record("/estate", estate, week(weeks++));
    }

    private static void grow(Estate estate, Random random) {
        for (DiskImage disk : estate.getDisks()) {
            if (random.nextInt(CHANGED) == 0) {
                disk.setFileSize(disk.getFileSize() + (2L << 20) * (1 + random.nextInt(50)));
                disk.setAllocatedBlocks((int) (disk.getFileSize() >> 21));
            }
        }
        for (Host host : estate.getHosts()) {
            host.getVolumes().getFirst().setFree(host.getVolumes().getFirst().getFree() - random.nextInt(1 << 30));
        }
    }

    private static Estate estate(int machines) {
        Estate estate = MAKE.createEstate();
        estate.setName("Estate");
        Host host = null;
        for (int i = 0; i < machines; i++) {
            String folder = "/estate/" + i / ON_A_HOST + "/server" + i + "/";
            if (i % ON_A_HOST == 0) {
                host = MAKE.createHost();
                host.setName("HV-" + i / ON_A_HOST);
                host.setMemory(65_536L);
                Volume volume = MAKE.createVolume();
                volume.setName("D:");
                volume.setCapacity(4L << 40);
                volume.setFree(3L << 40);
                host.getVolumes().add(volume);
                estate.getHosts().add(host);
            }
            VirtualMachine machine = MAKE.createVirtualMachine();
            machine.setName("server" + i);
            machine.setPath(folder + "server" + i + ".vmc");
            machine.setMemory(512L);
            machine.setHost(host);
            estate.getMachines().add(machine);
            for (String name : new String[]{"system.vhd", "data.vhd"}) {
                DiskImage disk = MAKE.createDiskImage();
                disk.setName(name);
                disk.setPath(folder + name);
                disk.setCapacity(16L << 30);
                disk.setFileSize(4L << 30);
                disk.setBlockSize(2L << 20);
                disk.setAllocatedBlocks(2000);
                estate.getDisks().add(disk);
            }
        }
        return estate;
    }
}
