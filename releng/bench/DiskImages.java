import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.DiskWriter;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SizeRule;
import org.verdigris.disk.write.Volume;

/**
 * Makes what {@code releng/bench/disk} measures with: {@code DiskImages FOLDER MEGABYTES}. A third of the content is
 * random, a third zeros that are written, a third absent, mixed in units of 1 MiB, the same with every run.
 */
public final class DiskImages {
    private static final int MIB = 1 << 20;
    private static final int BLOCK = NewDisk.USUAL_BLOCK;
    private static final int BITMAP = 512;
    private static final int STRIDE = BLOCK + 4096;
    private static final int SMALL_DISKS = 10_000;

    private enum Unit {
        DATA, ZERO, ABSENT
    }

    private final Path folder;
    private final Random random = new Random(7);
    private final List<Unit> units = new ArrayList<>();

    private DiskImages(Path folder, int megabytes) {
        this.folder = folder;
        for (int i = 0; i < megabytes; i++) {
            units.add(Unit.values()[i % 3]);
        }
        Collections.shuffle(units, random);
    }

    public static void main(String[] args) throws IOException {
        DiskImages images = new DiskImages(Path.of(args[0]), Integer.parseInt(args[1]));
        images.writeRaw();
        images.writeDynamic("source.vhd");
        images.writeChild("child.vhd", "source.vhd");
        images.writeSmallDisks();
    }

    private byte[] content(Unit unit) {
        byte[] bytes = new byte[MIB];
        if (unit == Unit.DATA) {
            random.nextBytes(bytes);
        }
        return bytes;
    }

    private void writeRaw() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("source.raw").toFile(), "rw")) {
            file.setLength((long) units.size() * MIB);
            for (int i = 0; i < units.size(); i++) {
                if (units.get(i) != Unit.ABSENT) {
                    file.seek((long) i * MIB);
                    file.write(content(units.get(i)));
                }
            }
        }
    }

    /** A disk as a guest leaves it: zeros that it wrote take place in the file. */
    private void writeDynamic(String name) throws IOException {
        Path disk = folder.resolve(name);
        new DiskWriter(Volume.local(), Progress.none()).create(disk, NewDisk.empty(DiskFormat.DYNAMIC,
                (long) units.size() * MIB, SizeRule.EXACT, BLOCK), PathMapping.none());
        fill(disk, units);
    }

    /** A disk above it, in which every tenth block was written anew. */
    private void writeChild(String name, String parent) throws IOException {
        Path disk = folder.resolve(name);
        new DiskWriter(Volume.local(), Progress.none()).create(disk,
                NewDisk.childOf(DiskInfo.read(folder.resolve(parent))), PathMapping.none());
        List<Unit> changed = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            changed.add(i / (BLOCK / MIB) % 10 == 0 ? Unit.DATA : Unit.ABSENT);
        }
        fill(disk, changed);
    }

    private void fill(Path disk, List<Unit> units) throws IOException {
        long table = DiskInfo.read(disk).table().orElseThrow().offset();
        try (RandomAccessFile file = new RandomAccessFile(disk.toFile(), "rw")) {
            byte[] footer = new byte[512];
            long end = file.length() - footer.length;
            file.seek(end);
            file.readFully(footer);
            for (int unit = 0; unit < units.size(); unit += BLOCK / MIB) {
                List<Unit> block = units.subList(unit, Math.min(unit + BLOCK / MIB, units.size()));
                if (block.stream().anyMatch(each -> each != Unit.ABSENT)) {
                    writeBlock(file, end, block);
                    file.seek(table + 4L * (unit / (BLOCK / MIB)));
                    file.writeInt((int) (end / 512));
                    end += STRIDE;
                }
            }
            file.setLength(end);
            file.seek(end);
            file.write(footer);
        }
    }

    private void writeBlock(RandomAccessFile file, long place, List<Unit> block) throws IOException {
        byte[] bitmap = new byte[BITMAP];
        Arrays.fill(bitmap, 0, block.size() * MIB / 512 / 8, (byte) 0xFF);
        file.seek(place);
        file.write(bitmap);
        for (Unit unit : block) {
            file.write(content(unit));
        }
    }

    private void writeSmallDisks() throws IOException {
        Path disks = Files.createDirectory(folder.resolve("disks"));
        Path one = disks.resolve("0.vhd");
        new DiskWriter(Volume.local(), Progress.none()).create(one,
                NewDisk.empty(DiskFormat.DYNAMIC, 1L << 30, SizeRule.PLAIN, BLOCK), PathMapping.none());
        for (int i = 1; i < SMALL_DISKS; i++) {
            Files.copy(one, disks.resolve(i + ".vhd"));
        }
    }
}
