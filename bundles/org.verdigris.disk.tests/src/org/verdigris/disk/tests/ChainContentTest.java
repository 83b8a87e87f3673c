package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.PathMapping;

/** The engine and a byte array must agree on random chains. */
@Timeout(120)
final class ChainContentTest {

    private static final int CHAINS = 60;
    private static final int READS = 30;

    @TempDir
    private Path folder;

    @Test
    void everyRandomChainReadsAsItsModel() throws IOException {
        long seed = new Random().nextLong();
        System.out.println("ChainContentTest: seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < CHAINS; i++) {
            Path subfolder = Files.createDirectory(folder.resolve("chain" + i));
            RandomChain model = new RandomChain(random, subfolder, "disk");
            Path leaf = model.write();
            assertThat(Disks.errors(leaf)).describedAs("seed %d, chain %d", seed, i).isEmpty();
            try (DiskChain chain = DiskChain.open(leaf, PathMapping.none())) {
                byte[] all = Disks.read(chain, 0, (int) chain.size());
                assertThat(Arrays.mismatch(all, model.content())).describedAs("seed %d, chain %d", seed, i)
                        .isEqualTo(-1);
                readPieces(chain, model.content(), random, seed);
            }
        }
    }

    private static void readPieces(DiskChain chain, byte[] model, Random random, long seed) throws IOException {
        for (int i = 0; i < READS; i++) {
            int from = random.nextInt(model.length);
            int length = random.nextInt(Math.min(model.length - from, random.nextBoolean() ? 2000 : 600_000) + 1);
            byte[] piece = Disks.read(chain, from, length);
            assertThat(Arrays.mismatch(piece, 0, length, model, from, from + length))
                    .describedAs("seed %d, %d bytes at %d", seed, length, from).isEqualTo(-1);
        }
    }

    @Test
    void manyThreadsReadTheSameChain() throws IOException, InterruptedException, ExecutionException {
        long seed = 20051101;
        RandomChain model = new RandomChain(new Random(seed), folder, "shared");
        try (DiskChain chain = DiskChain.open(model.write(), PathMapping.none());
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> readers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Random random = new Random(i);
                readers.add(threads.submit(() -> {
                    for (int round = 0; round < 20; round++) {
                        readPieces(chain, model.content(), random, seed);
                    }
                    return null;
                }));
            }
            for (Future<?> reader : readers) {
                reader.get();
            }
        }
    }
}
