package org.verdigris.fuzz;

import java.io.IOException;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.MethodSource;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes as a disk; to begin with, those of good disks. */
final class RawBytesFuzz {

    private static Bench bench;

    static Stream<byte[]> specimens() throws IOException {
        return Specimens.all().stream().filter(bytes -> bytes.length < 16 << 10);
    }

    @MethodSource("specimens")
    @FuzzTest(maxDuration = "2h") // the number of executions ends it; the library would after five minutes
    void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
        if (bytes == null) {
            return;
        }
        if (bench == null) {
            bench = new Bench();
            bench.put("base.vhd", Specimens.base());
        }
        Examination.of(bench.put("disk.vhd", bytes));
    }
}
