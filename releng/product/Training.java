import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.verdigris.cli.Main;
import org.verdigris.cli.terminal.Terminal;

/**
 * What the command line does while its start-up cache is recorded: {@code Training ESTATE FOLDER} scans an estate, looks
 * inside its disks, copies a disk to and fro in a folder, compacts it and merges a child into it.
 */
public final class Training {
    private static final int DATA = 8 << 20;
    private static final int SIZE = 64 << 20;

    private Training() {
    }

    public static void main(String[] args) throws IOException {
        Path raw = Path.of(args[1], "training.raw");
        Path disk = Path.of(args[1], "training.vhd");
        Path back = Path.of(args[1], "training.img");
        Path child = Path.of(args[1], "training-child.vhd");
        for (Path file : new Path[] {raw, disk, back, child}) {
            Files.deleteIfExists(file);
        }
        try (RandomAccessFile file = new RandomAccessFile(raw.toFile(), "rw")) {
            byte[] data = new byte[DATA];
            new Random(1).nextBytes(data);
            file.write(data);
            file.setLength(SIZE); // the rest is a hole where the volume knows holes
        }
        run("scan", args[0]);
        run("guest", "identify", args[0], "--json");
        run("disk", "convert", raw.toString(), disk.toString());
        run("disk", "convert", disk.toString(), back.toString(), "--fast");
        run("disk", "compact", disk.toString(), "--fast"); // there is no gain in it
        run("disk", "create", child.toString(), "--parent", disk.toString());
        run("disk", "merge", child.toString(), "--discard-backup");
        run("disk", "diff", disk.toString(), back.toString());
        run("disk", "hash", disk.toString());
        run("disk", "info", disk.toString());
        run("disk", "info", args[1], "--json");
        run("disk", "check", disk.toString());
        lookInside(Path.of(args[0]), Path.of(args[1]));
    }

    /** Takes the files of a disk of the estate out of it and compares it with itself. */
    private static void lookInside(Path estate, Path folder) throws IOException {
        List<Path> disks;
        try (Stream<Path> files = Files.walk(estate)) {
            disks = files.filter(file -> file.toString().endsWith("-c.vhd")).sorted().limit(1).toList();
        }
        for (Path disk : disks) {
            run("guest", "ls", disk.toString());
            run("guest", "ls", "-l", "-R", disk + ":/");
            run("guest", "tree", disk.toString());
            run("guest", "cat", disk + ":/boot.ini");
            run("guest", "extract", disk.toString(), "--to", folder.resolve("training-files").toString(), "--replace");
            run("guest", "diff", disk.toString(), disk.toString(), "--content");
        }
    }

    /** The example has faults on purpose: the exit code says so and does not matter. */
    private static void run(String... command) {
        Main.run(Terminal.ofProcess(), command);
    }
}
