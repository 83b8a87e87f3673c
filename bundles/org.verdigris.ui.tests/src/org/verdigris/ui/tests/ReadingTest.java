package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.scan.ScanProgress;
import org.verdigris.model.estate.Estate;
import org.verdigris.ui.tests.driver.Console;

/** How an estate is read: in the background, stoppable, and never at the cost of what is shown already. */
final class ReadingTest {
    private static final EstateDefinition SLOW = new EstateDefinition("Slow", Optional.empty(), List.of(), Map.of(),
            List.of());

    private final CountDownLatch begun = new CountDownLatch(1);
    private final AtomicBoolean stopped = new AtomicBoolean();
    private Console console;

    @BeforeEach
    void begin() {
        console = Console.empty();
    }

    @AfterEach
    void end() {
        Console.empty();
    }

    /** A reading that lasts until it is cancelled. */
    private Estate readForEver(EstateDefinition definition, ScanProgress progress) throws InterruptedException {
        progress.searching(12);
        progress.reading(3, 12, Path.of("slow.vmc"));
        begun.countDown();
        while (!progress.cancelled()) {
            Thread.onSpinWait();
        }
        stopped.set(true);
        throw new InterruptedException();
    }

    @Test
    void cancelStopsTheReadingAndLeavesTheEstateShownBefore() throws InterruptedException {
        Estate before = Estates.withMachines(3);
        console.open(before);
        console.act(() -> console.estate().open(SLOW, this::readForEver));
        begun.await();
        console.until("progress is shown", () -> console.shows("scan.cancel"));
        console.screenshot("reading");
        console.press("scan.cancel");
        console.until("the reading has ended", () -> stopped.get());
        assertThat(console.ask(() -> console.estate().reading())).isEmpty();
        assertThat(console.ask(() -> console.estate().snapshot().orElseThrow().estate())).isSameAs(before);
        console.until("progress is gone", () -> !console.shows("scan.cancel"));
    }

    @Test
    void aFolderThatIsNotThereIsRefusedWithASentenceAndNothingChanges(@TempDir Path folder) {
        Estate before = Estates.withMachines(3);
        console.open(before);
        Path missing = folder.resolve("missing");
        console.act(() -> console.estate().open(missing));
        console.until("a dialog says so", () -> dialog().isPresent());
        console.act(() -> dialog().ifPresent(Shell::close));
        assertThat(console.ask(() -> console.estate().snapshot().orElseThrow().estate())).isSameAs(before);
    }

    private Optional<Shell> dialog() {
        return Arrays.stream(console.window().getShell().getShells()).filter(Shell::isVisible).findFirst();
    }

    @Test
    void anEstateIsSavedAndOpenedAgain(@TempDir Path folder) throws Exception {
        Path machines = Files.createDirectory(folder.resolve("machines"));
        console.open(machines);
        Path file = folder.resolve("Mine." + EstateDefinition.EXTENSION);
        console.act(() -> {
            try {
                console.estate().saveAs(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        console.act(() -> console.estate().close());
        console.open(file);
        assertThat(console.ask(() -> console.estate().snapshot().orElseThrow().definition().folders()))
                .containsExactly(machines);
        assertThat(console.ask(() -> console.estate().recent().list())).first().isEqualTo(file);
    }
}
