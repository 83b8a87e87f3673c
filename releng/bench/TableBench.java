import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.Severity;
import org.verdigris.disk.check.CheckedDisk;
import org.verdigris.disk.check.DiskCheck;
import org.verdigris.testing.disk.VhdBuilder;

/** Measures checks of the largest table: {@code TableBench FOLDER}; all blocks are there, in random order. */
public final class TableBench {

    private static final long CAPACITY = 2040L << 30;
    private static final int ENTRIES = 1_044_480;
    private static final int TABLE = 1536;

    private TableBench() {
    }

    public static void main(String[] arguments) throws IOException {
        Path disk = Path.of(arguments[0]).resolve("full.vhd");
        fill(VhdBuilder.dynamic(CAPACITY).write(disk));
        for (int run = 1; run <= 5; run++) {
            long begin = System.nanoTime();
            CheckedDisk result =
                    DiskCheck.run(List.of(disk), PathMapping.none(), false, Progress.none()).getFirst();
            long milliseconds = (System.nanoTime() - begin) / 1_000_000;
            boolean fine = result.flaws().stream().allMatch(flaw -> flaw.severity() == Severity.INFORMATION);
            System.out.printf("check of %,d entries, run %d: %d ms%s%n", ENTRIES, run, milliseconds,
                    fine ? "" : ", but with flaws: " + result.flaws());
        }
    }

    private static void fill(Path disk) throws IOException {
        List<Integer> order = new ArrayList<>();
        for (int block = 0; block < ENTRIES; block++) {
            order.add(block);
        }
        Collections.shuffle(order, new Random(1));
        int first = (TABLE + ENTRIES * 4) / 512;
        ByteBuffer table = ByteBuffer.allocate(ENTRIES * 4);
        order.forEach(block -> table.putInt(first + block * 4097));
        try (RandomAccessFile file = new RandomAccessFile(disk.toFile(), "rw")) {
            byte[] footer = new byte[512];
            file.readFully(footer);
            file.seek(TABLE);
            file.write(table.array());
            file.write(new byte[512]); // where the footer of the empty disk was
            file.seek(((long) first + ENTRIES * 4097L) * 512);
            file.write(footer);
        }
    }
}
