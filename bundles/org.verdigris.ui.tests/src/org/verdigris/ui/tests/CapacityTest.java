package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.history.Inventory;
import org.verdigris.core.history.InventoryPlace;
import org.verdigris.testing.example.ExampleEstate;
import org.verdigris.ui.tests.driver.Console;
import org.verdigris.ui.tests.driver.Controls;

/** The page of the capacity, and the choice of a report. */
final class CapacityTest {
    @TempDir
    private Path root;

    private Path folder;
    private Console console;

    @BeforeEach
    void begin() throws IOException {
        folder = root.resolve("estate");
        ExampleEstate.write(folder);
        console = Console.empty();
        console.open(folder);
    }

    @AfterEach
    void end() {
        console.closeDialogs();
        Console.empty();
    }

    private void openPage() {
        console.command("org.verdigris.ui.capacity");
        console.until("the charts", () -> console.shows("capacity.memory"));
    }

    @Test
    void chartsSayWhatIsUnderThePointerAndLeadThere() {
        openPage();
        console.act(() -> {
            Canvas chart = console.control("capacity.memory", Canvas.class);
            chart.notifyListeners(SWT.MouseMove, at(300, 10));
            assertThat(chart.getToolTipText()).isEqualTo("HV-01 \u2013 running machines: 3,584\u00a0MB");
            chart.notifyListeners(SWT.MouseUp, at(300, 10));
        });
        console.until("the host", () -> "HV-01".equals(console.window().getActivePage().getActiveEditor().getTitle()));
    }

    private static Event at(int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        return event;
    }

    @Test
    void hostsThatFailAreNamedAndLeadToTheirPages() {
        openPage();
        assertThat(console.<String>ask(() -> console.control("capacity.failure", Link.class).getText()))
                .isEqualTo("<a>HV-01</a>");
        console.act(() -> console.control("capacity.failure", Link.class).notifyListeners(SWT.Selection, new Event()));
        console.until("the host", () -> "HV-01".equals(console.window().getActivePage().getActiveEditor().getTitle()));
    }

    @Test
    void everyScanOfTheConsoleIsASnapshot() throws IOException {
        try (Inventory inventory = Inventory.open(InventoryPlace.ofUser())) {
            String place = folder.resolve("Labs.verdigris").toString();
            assertThat(inventory.history(place).orElseThrow().snapshots()).isNotEmpty();
        }
    }

    @Test
    void aReportIsShownPageByPageBeforeItIsWritten() {
        console.begin("org.verdigris.ui.report");
        console.until("the choice", () -> console.shows("report.kind"));
        console.press("report.preview");
        console.until("the first page", () -> console.control("report.pageNext", Button.class).isEnabled());
        assertThat(console.<Boolean>ask(() -> console.control("report.pageBack", Button.class).isEnabled())).isFalse();
        console.act(() -> {
            Rectangle paper = console.control("report.page", Label.class).getImage().getBounds();
            assertThat(paper.height).as("taller than wide").isGreaterThan(paper.width);
        });
        console.press("report.pageNext");
        console.until("the second page", () -> console.control("report.pageBack", Button.class).isEnabled());
        assertThat(console.<Boolean>ask(() -> Controls.all(console.control("report.page", Label.class).getShell())
                .anyMatch(control -> control instanceof Label label && label.getText().startsWith("Page 2 of "))))
                .isTrue();
    }

    @Test
    void theLineForScansByNightCanBeCopied() {
        openPage();
        String line = console.ask(() -> console.control("schedule.line", Text.class).getText());
        assertThat(line).contains("scan --quiet", folder.resolve("Labs.verdigris").toString());
    }

    @Test
    void allReportsAndFormsAreOffered() {
        console.begin("org.verdigris.ui.report");
        console.until("the choice", () -> console.shows("report.kind"));
        console.act(() -> {
            Combo kind = console.control("report.kind", Combo.class);
            assertThat(kind.getItems()).hasSize(6).contains("Capacity plan", "Disk waste");
            assertThat(console.control("report.format", Combo.class).getItems()).containsExactly("HTML", "PDF", "CSV",
                    "XLSX");
            assertThat(console.control("report.language", Combo.class).getItems()).containsExactly("English",
                    "Deutsch");
            kind.select(0);
            kind.notifyListeners(SWT.Selection, new Event());
            assertThat(console.control("report.compare", Button.class).isEnabled()).isFalse();
            kind.select(5);
            kind.notifyListeners(SWT.Selection, new Event());
            assertThat(console.control("report.compare", Button.class).isEnabled()).isTrue();
        });
    }
}
