import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.sun.management.OperatingSystemMXBean;

import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.estate.EstateSummary;
import org.verdigris.core.scan.EstateScan;
import org.verdigris.core.scan.ScanProgress;
import org.verdigris.core.store.FactStore;
import org.verdigris.core.text.ByteSize;
import org.verdigris.model.estate.Estate;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.testing.vmc.VncBuilder;

/** Measures scans of a large estate: {@code ScanBench FOLDER MACHINES} makes it, if need be, and scans it twice. */
public final class ScanBench {

    private static final long CAPACITY = 16L << 30;
    private static final String LAN = "00D67AACDFC2499DBD9222F7A0A29D54";

    private ScanBench() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        int machines = Integer.parseInt(arguments[1]);
        Path estate = folder.resolve("estate");
        boolean isNew = Files.notExists(estate);
        if (isNew) {
            long begin = System.nanoTime();
            make(estate, machines);
            report("made " + machines + " machines", System.nanoTime() - begin, 0);
        }
        scan(isNew ? "first scan" : "later scan, new JVM", folder);
        scan("next scan, same JVM", folder);
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum();
        System.out.println("peak heap, garbage included: " + new ByteSize(peak));
    }

    /** A machine with a disk each; every fifth works on a differencing disk over one of twenty templates. */
    private static void make(Path estate, int machines) throws IOException {
        Files.createDirectories(estate.resolve("templates"));
        for (int i = 0; i < 20; i++) {
            String name = "template" + i;
            VhdBuilder.dynamic(CAPACITY).id(id(name)).write(estate.resolve("templates").resolve(name + ".vhd"));
        }
        VncBuilder.network("LAN").id(LAN).write(estate);
        for (int i = 0; i < machines; i++) {
            String name = "machine" + i;
            Path folder = estate.resolve("group" + i / 100).resolve(name);
            VmcBuilder.machine(name).product("Microsoft Virtual Server 2005 R2", "1.1.465.0").memory(512)
                    .disk(0, 0, "D:\\VMs\\" + name + "\\c.vhd", ".\\c.vhd").cd(1, 0, "", "")
                    .adapter(LAN, "LAN", "0003FF%06X".formatted(i)).write(folder);
            Path disk = folder.resolve("c.vhd");
            if (i % 5 == 0) {
                String template = "template" + i / 5 % 20;
                VhdBuilder.differencing(CAPACITY, id(template), template + ".vhd").id(id(name))
                        .relativeLocator("..\\..\\templates\\" + template + ".vhd").write(disk);
            } else {
                VhdBuilder.dynamic(CAPACITY).id(id(name)).write(disk);
            }
        }
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes());
    }

    private static void scan(String what, Path folder) throws InterruptedException {
        long begin = System.nanoTime();
        long work = processorTime();
        Estate estate;
        try (FactStore store = FactStore.open(folder.resolve("facts.db"))) {
            estate = new EstateScan(EstateDefinition.of(List.of(folder.resolve("estate"))), store)
                    .run(ScanProgress.none());
        }
        EstateSummary summary = EstateSummary.of(estate);
        int files = summary.machines() + summary.disks().count() + summary.networks();
        report(what, System.nanoTime() - begin, files);
        System.out.printf(Locale.ROOT, "    of processor time %.2f s%n", (processorTime() - work) / 1e9);
        if (!estate.getProblems().isEmpty()) {
            throw new IllegalStateException(estate.getProblems().getFirst().getMessage());
        }
    }

    /** Of the whole process, for a busy computer lets the clock run without working. */
    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static void report(String what, long nanoseconds, int files) {
        double seconds = nanoseconds / 1e9;
        String rate = files == 0 ? ""
                : String.format(Locale.ROOT, ", %,d files, %,.0f files/s", files, files / seconds);
        System.out.printf(Locale.ROOT, "%s: %.2f s%s%n", what, seconds, rate);
    }
}
