package org.verdigris.core.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.store.FactStore;

/** What the one who waits for a scan hears of it, and how it stops. */
final class ScanProgressTest {

    @TempDir
    private Path folder;
    private Ground ground;

    private static final class Watcher implements ScanProgress {
        private final AtomicInteger found = new AtomicInteger();
        private final AtomicInteger done = new AtomicInteger();
        private final AtomicInteger total = new AtomicInteger();
        private final AtomicBoolean cancelled = new AtomicBoolean();

        @Override
        public void searching(int filesFound) {
            found.accumulateAndGet(filesFound, Math::max);
        }

        @Override
        public void reading(int now, int all, Path current) {
            done.accumulateAndGet(now, Math::max);
            total.accumulateAndGet(all, Math::max);
        }

        @Override
        public boolean cancelled() {
            return cancelled.get();
        }
    }

    @BeforeEach
    void lay() throws Exception {
        ground = new Ground(folder);
        for (int i = 0; i < 20; i++) {
            ground.machine("vm" + i).write(ground.path("folder" + i));
        }
    }

    @Test
    void everyFileIsCountedWhenItIsFoundAndWhenItIsRead() throws Exception {
        Watcher watcher = new Watcher();
        try (FactStore store = FactStore.inMemory()) {
            new EstateScan(ground.definition(), store).run(watcher);
            assertThat(watcher.found).hasValue(20);
            assertThat(watcher.done).hasValue(20);
            assertThat(watcher.total).hasValue(20);
            Watcher second = new Watcher();
            new EstateScan(ground.definition(), store).run(second);
            assertThat(second.found).hasValue(20);
            assertThat(second.total).hasValue(0);
        }
    }

    @Test
    void cancellingAnswersAtOnceEvenIfEveryFileHangs() throws Exception {
        Watcher watcher = new Watcher();
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        AtomicLong cancelledAt = new AtomicLong();
        Thread user = Thread.ofPlatform().start(() -> {
            awaitQuietly(reading);
            cancelledAt.set(System.nanoTime());
            watcher.cancelled.set(true);
        });
        EstateScan scan = new EstateScan(ground.definition(), FactStore.none(), dialect -> file -> {
            reading.countDown();
            awaitQuietly(never);
            throw new IllegalStateException("a share that hangs never answers");
        });
        assertThatThrownBy(() -> scan.run(watcher)).isInstanceOf(InterruptedException.class);
        user.join();
        assertThat(Duration.ofNanos(System.nanoTime() - cancelledAt.get())).isLessThan(Duration.ofMillis(200));
    }

    @Test
    void whatWasCancelledBeforeItBeganDoesNotBegin() {
        Watcher watcher = new Watcher();
        watcher.cancelled.set(true);
        assertThatThrownBy(() -> new EstateScan(ground.definition(), FactStore.none()).run(watcher))
                .isInstanceOf(InterruptedException.class);
        assertThat(watcher.total).hasValue(0);
    }

    @Test
    void anInterruptedThreadStopsTheScan() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> new EstateScan(ground.definition(), FactStore.none()).run(ScanProgress.none()))
                .isInstanceOf(InterruptedException.class);
    }

    @Test
    void aFaultOfOurOwnIsNotHidden() {
        EstateScan scan = new EstateScan(ground.definition(), FactStore.none(), dialect -> file -> {
            throw new IllegalStateException("a fault");
        });
        assertThatThrownBy(() -> scan.run(ScanProgress.none())).isInstanceOf(IllegalStateException.class)
                .hasMessage("a fault");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
