import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.guest.FileTree;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.ntfs.NtfsVolume;
import org.verdigris.guest.volume.GuestDisk;

/** Measures what the parts of {@code releng/bench/guest} take in a process that goes on: {@code GuestBench DISK}. */
public final class GuestBench {

    private static final int ROUNDS = 5;
    private static final int MIB = 1 << 20;

    private GuestBench() {
    }

    private interface Part {
        String run(GuestFileSystem system) throws IOException;
    }

    public static void main(String[] args) throws IOException {
        Path disk = Path.of(args[0]);
        measure("list all files", disk, GuestBench::list);
        measure("read the large file", disk, GuestBench::read);
        measure("verify and find free space", disk, GuestBench::space);
    }

    private static void measure(String name, Path file, Part part) throws IOException {
        StringBuilder times = new StringBuilder();
        String outcome = "";
        for (int i = 0; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            try (GuestDisk disk = GuestDisk.open(file, PathMapping.none())) {
                outcome = part.run(disk.volumes().getFirst().fileSystem());
            }
            times.append(String.format(Locale.ROOT, " %.2f", (System.nanoTime() - begin) / 1e9));
        }
        System.out.println(name + ":" + times + " s, " + outcome);
    }

    private static String list(GuestFileSystem system) throws IOException {
        int[] files = {0};
        FileTree.walk(system, system.root(), (path, file) -> files[0]++, warning -> {
            throw new IllegalStateException(warning);
        });
        return files[0] + " files and folders";
    }

    private static String read(GuestFileSystem system) throws IOException {
        try (DiskContent content = system.open(system.find("large").orElseThrow())) {
            ByteBuffer bytes = ByteBuffer.allocate(MIB);
            for (long at = 0; at < content.size(); at += MIB) {
                content.read(bytes.clear().limit((int) Math.min(MIB, content.size() - at)), at);
            }
            return content.size() / MIB + " MiB";
        }
    }

    private static String space(GuestFileSystem system) throws IOException {
        List<String> faults = ((NtfsVolume) system).verify(Progress.none());
        return system.allocation().free() * system.allocation().clusterBytes() + " bytes free, faults: " + faults;
    }
}
