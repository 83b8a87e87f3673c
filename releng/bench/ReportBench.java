import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.Callable;

import org.verdigris.core.history.Inventory;
import org.verdigris.core.history.InventoryPlace;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.IdeController;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.Volume;
import org.verdigris.model.policy.RulePolicy;
import org.verdigris.report.ReportFormat;
import org.verdigris.report.contents.InputReader;
import org.verdigris.report.contents.ReportInput;
import org.verdigris.report.contents.ReportKind;
import org.verdigris.report.contents.ReportMaker;
import org.verdigris.report.contents.SameContent;
import org.verdigris.report.document.Document;
import org.verdigris.report.placement.Assignment;
import org.verdigris.report.placement.Goal;
import org.verdigris.report.placement.Rebalance;
import org.verdigris.report.plan.DiskNeed;
import org.verdigris.report.plan.HostRoom;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.plan.Limits;
import org.verdigris.report.plan.Load;
import org.verdigris.report.plan.MachineNeed;
import org.verdigris.report.plan.VolumeKey;
import org.verdigris.report.plan.VolumeRoom;
import org.verdigris.report.words.Figures;
import org.verdigris.report.words.Words;

/**
 * Measures an inventory of two years, the reports on it, and a placement. Arguments: a folder for the inventory, the number of
 * machines.
 */
public final class ReportBench {
    private static final EstateFactory MAKE = EstateFactory.eINSTANCE;
    private static final Instant NOW = Instant.parse("2007-03-01T03:00:00Z");
    private static final int WEEKS = 104;
    private static final long GB = 1L << 30;

    private ReportBench() {
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]).resolve("inventory.db");
        int machines = Integer.parseInt(arguments[1]);
        Estate estate = estate(machines);
        if (!Files.exists(file)) {
            record(file, estate);
        } else {
            try (Inventory inventory = Inventory.open(InventoryPlace.of(file.toString()))) {
                for (ReportKind kind : ReportKind.values()) {
                    report(inventory, estate, kind);
                }
            }
            place();
        }
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf("memory in use at the end: %d MB, at most %d MB%n", used >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void record(Path file, Estate estate) throws Exception {
        Random random = new Random(1);
        try (Inventory inventory = Inventory.open(InventoryPlace.of(file.toString()))) {
            long last = 0;
            for (int week = WEEKS; week > 0; week--) {
                for (DiskImage disk : estate.getDisks()) {
                    if (random.nextInt(20) == 0) {
                        disk.setFileSize(disk.getFileSize() + random.nextInt(1 << 28));
                    }
                }
                for (Host host : estate.getHosts()) {
                    Volume volume = host.getVolumes().getFirst();
                    volume.setFree(Math.max(0, volume.getFree() - random.nextInt(1 << 30)));
                }
                long start = System.nanoTime();
                inventory.record("/bench", estate, NOW.minus(Duration.ofDays(7L * week)));
                last = System.nanoTime() - start;
            }
            System.out.printf("one snapshot more, the %dth: %.2f s%n", WEEKS, last / 1e9);
        }
        System.out.printf("file: %.1f MB%n", Files.size(file) / 1048576.0);
    }

    private static void report(Inventory inventory, Estate estate, ReportKind kind) throws Exception {
        for (ReportFormat format : List.of(ReportFormat.HTML, ReportFormat.XLSX, ReportFormat.PDF)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            double seconds = timed(() -> {
                ReportInput input = new InputReader(estate, RulePolicy.USUAL, NOW, ZoneOffset.UTC).read(kind,
                        Optional.of(inventory), "/bench", SameContent.UNKNOWN, ReportInput.Signature.NONE, () -> false);
                Document document =
                        new ReportMaker(input, new Words(Locale.ENGLISH), new Figures(Locale.ENGLISH, ZoneOffset.UTC)).make(kind);
                format.write(document, Locale.ENGLISH, ZoneOffset.UTC, out);
                return null;
            });
            System.out.printf("%-10s %-4s %6.2f s %8.1f MB%n", kind.word(), format.extension(), seconds, out.size() / 1048576.0);
        }
    }

    private static double timed(Callable<Void> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e9;
    }

    private static Estate estate(int machines) {
        Estate estate = MAKE.createEstate();
        estate.setName("bench");
        estate.setScanned(NOW);
        Random random = new Random(7);
        int hosts = Math.max(1, machines / 25);
        for (int i = 0; i < hosts; i++) {
            Host host = MAKE.createHost();
            host.setName("HV-%04d".formatted(i));
            host.setMemory(32_768L);
            host.setProcessors(8);
            Volume volume = MAKE.createVolume();
            volume.setName("D:");
            volume.setFolder("/bench/" + host.getName());
            volume.setCapacity(4000 * GB);
            volume.setFree(3000 * GB);
            host.getVolumes().add(volume);
            estate.getHosts().add(host);
        }
        for (int i = 0; i < machines; i++) {
            Host host = estate.getHosts().get(i % hosts);
            VirtualMachine machine = MAKE.createVirtualMachine();
            machine.setName("vm" + i);
            machine.setPath("/bench/" + host.getName() + "/vm" + i + "/vm" + i + ".vmc");
            machine.setMemory(256L * (1 + random.nextInt(4)));
            machine.setHost(host);
            IdeController controller = MAKE.createIdeController();
            controller.setId(0);
            for (int j = 0; j < 2; j++) {
                DiskImage disk = MAKE.createDiskImage();
                disk.setName("vm" + i + "-" + j + ".vhd");
                disk.setPath("/bench/" + host.getName() + "/vm" + i + "/" + disk.getName());
                disk.setType(j == 0 ? DiskType.DYNAMIC : DiskType.FIXED);
                disk.setCapacity(16 * GB);
                disk.setFileSize((1 + random.nextInt(8)) * GB);
                estate.getDisks().add(disk);
                Drive drive = MAKE.createDrive();
                drive.setId(j);
                drive.setDriveType(1L);
                drive.setDisk(disk);
                controller.getDrives().add(drive);
            }
            machine.getIdeControllers().add(controller);
            estate.getMachines().add(machine);
        }
        return estate;
    }

    /** 500 machines on 40 hosts, 20 of them twice as large; measured loads at two times of the day. */
    private static void place() throws Exception {
        Random random = new Random(3);
        List<HostRoom> hosts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            long size = i < 20 ? 2 : 1;
            VolumeRoom volume = new VolumeRoom(new VolumeKey("H" + i, "D:"), OptionalLong.of(2000 * GB * size),
                    OptionalLong.of(1200 * GB * size));
            hosts.add(new HostRoom("H" + i, Optional.empty(), OptionalLong.of(16_384 * size), OptionalInt.of((int) (8 * size)),
                    OptionalInt.empty(), List.of(volume), Load.NONE));
        }
        List<MachineNeed> machines = new ArrayList<>();
        List<DiskNeed> disks = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            VolumeKey volume = new VolumeKey("H" + i % 40, "D:");
            long bytes = (5 + random.nextInt(80)) * GB;
            disks.add(new DiskNeed("d" + i, "d" + i, DiskType.FIXED, false, false, bytes, bytes, Optional.of(volume)));
            List<Double> hours = new ArrayList<>();
            for (int hour = 0; hour < Load.HOURS; hour++) {
                hours.add(hour / 12 == i % 2 ? 5.0 + random.nextInt(60) : 3.0);
            }
            machines.add(new MachineNeed("m" + i, "m" + i, Optional.of("H" + i % 40), true, 256 * (1 + random.nextInt(8)), 0,
                    Optional.of(volume), 0, List.of("d" + i), List.of(), Load.ofProcessor(hours)));
        }
        Landscape landscape = new Landscape("bench", NOW, Limits.USUAL, hosts, machines, disks);
        for (Goal goal : Goal.values()) {
            Assignment found = Rebalance.of(landscape, goal, List.of(), Duration.ofSeconds(8)).orElseThrow();
            System.out.printf("500 machines on 40 hosts, %s: %d (bound %d), %d moves, %.1f s%n", goal, found.used(), found.bound(),
                    found.moves().size(), found.took().toMillis() / 1e3);
        }
    }
}
