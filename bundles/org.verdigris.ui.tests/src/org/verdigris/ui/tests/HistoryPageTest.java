package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.history.Inventory;
import org.verdigris.core.history.InventoryPlace;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.Volume;
import org.verdigris.testing.example.ExampleEstate;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.editor.ThingEditor;
import org.verdigris.ui.tests.driver.Console;
import org.verdigris.ui.tests.driver.Controls;

/** The pages that tell how disks and hosts were at earlier scans. */
final class HistoryPageTest {
    private static final long MB = 1L << 20;

    @TempDir
    private Path root;

    private Console console;
    private Estate estate;

    @BeforeEach
    void begin() throws IOException {
        Path folder = root.resolve("estate");
        ExampleEstate.write(folder);
        console = Console.empty();
        console.open(folder);
        estate = console.estate().snapshot().orElseThrow().estate();
    }

    @AfterEach
    void end() {
        Console.empty();
    }

    private DiskImage disk() {
        return estate.getDisks().stream().filter(each -> each.getName().equals("payroll-c.vhd")).findFirst()
                .orElseThrow();
    }

    private Volume volume() {
        Host host = estate.getHosts().getFirst();
        return host.getVolumes().stream().filter(each -> each.getName().equals("D:")).findFirst().orElseThrow();
    }

    /** A scan a week from now on, at each of which the disk is a MB larger and the volume half a GB fuller. */
    private void pass(int weeks) throws IOException {
        long size = disk().getFileSize();
        long free = volume().getFree();
        try (Inventory inventory = Inventory.open(InventoryPlace.ofUser())) {
            String place = Inventory.place(console.estate().snapshot().orElseThrow().definition());
            for (int week = 1; week <= weeks; week++) {
                disk().setFileSize(size + week * MB);
                volume().setFree(free - week * 512 * MB);
                inventory.record(place, estate, Instant.now().plus(Duration.ofDays(7L * week)));
            }
        } finally {
            disk().setFileSize(size);
            volume().setFree(free);
        }
    }

    private void show(NamedElement thing, int page) {
        console.act(() -> Editors.open(console.page(), thing));
        console.act(() -> ((ThingEditor<?>) console.page().getActiveEditor()).showPage(page));
    }

    private void untilItTells(String words) {
        console.until(words, () -> Controls.all(console.window().getShell()).filter(Label.class::isInstance)
                .map(Label.class::cast).filter(Label::isVisible).anyMatch(label -> label.getText().contains(words)));
    }

    @Test
    void aDiskTellsHowItsFileGrew() throws IOException {
        pass(6);
        show(disk(), 7);
        console.until("the chart", () -> console.shows("history.chart"));
        untilItTells("+1\u00a0MB");
        untilItTells("not full within a hundred years");
        untilItTells("7 scans from ");
    }

    @Test
    void aHostTellsHowItsVolumesFilled() throws IOException {
        pass(6);
        show(estate.getHosts().getFirst(), 2);
        console.until("the chart", () -> console.shows("history.chart"));
        untilItTells("+512\u00a0MB");
        untilItTells("Full on ");
    }

    @Test
    void whatWasScannedOnceHasNoTrend() {
        show(disk(), 7);
        untilItTells("A trend needs four scans");
        assertThat(console.shows("schedule.line")).isTrue();
    }
}
