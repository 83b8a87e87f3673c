package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verdigris.ui.tests.driver.Console;
import org.verdigris.ui.tests.driver.Heartbeat;

/**
 * Ten thousand machines cost no more than the lines that were in sight. How long the window stood still meanwhile is
 * printed, not judged: a busy computer is not a fault.
 */
final class LargeEstateTest {
    private static final int MACHINES = 10_000;
    private static final int STEPS = 40;
    /** Forty screens full of lines, opened twice, are fewer by far. */
    private static final int MOST_LINES = MACHINES / 4;

    private final AtomicInteger lines = new AtomicInteger();
    private Console console;

    @BeforeEach
    void begin() {
        console = Console.empty();
    }

    @AfterEach
    void end() {
        Console.empty();
    }

    @Test
    void theTreeMakesOnlyTheLinesThatComeIntoSight() {
        Duration longest;
        try (Heartbeat heartbeat = new Heartbeat(console.window().getShell().getDisplay())) {
            console.open(Estates.withMachines(MACHINES));
            Tree tree = console.control("navigator.tree", Tree.class);
            count(tree);
            console.until("the hosts", () -> tree.getItemCount() > 10 && tree.getItem(0).getText().startsWith("HV-00"));
            unfold(tree, 0);
            unfold(tree, 1);
            console.until("a thousand machines", () -> tree.getItem(0).getItemCount() == MACHINES / 10);
            for (int step = 1; step <= STEPS; step++) {
                int index = step * (MACHINES / 10 - 1) / STEPS;
                console.act(() -> tree.setTopItem(tree.getItem(0).getItem(index)));
            }
            console.type("navigator.filter", "machine-04242");
            console.until("one machine", () -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 1
                    && tree.getItem(0).getItem(0).getText().startsWith("machine-04242"));
            console.type("navigator.filter", "");
            console.until("all of them",
                    () -> tree.getItemCount() > 1 && tree.getItem(0).getItemCount() == MACHINES / 10);
            longest = heartbeat.longestPause();
        }
        console.screenshot("large");
        System.out.println("Longest pause with " + MACHINES + " machines in the tree: " + longest.toMillis() + " ms");
        assertThat(lines).hasPositiveValue().hasValueLessThan(MOST_LINES);
    }

    @Test
    void theListMakesOnlyTheRowsThatComeIntoSight() {
        Duration longest;
        console.open(Estates.withMachines(MACHINES));
        try (Heartbeat heartbeat = new Heartbeat(console.window().getShell().getDisplay())) {
            console.command("org.verdigris.ui.list(kind=MACHINE)");
            Table table = console.control("list.table", Table.class);
            count(table);
            console.until("all machines", () -> table.getItemCount() == MACHINES);
            console.act(() -> table.getColumn(2).notifyListeners(SWT.Selection, new Event()));
            console.until("the smallest first", () -> table.getItem(0).getText(2).equals("256 MB"));
            console.act(() -> table.setTopIndex(MACHINES - 1));
            console.type("list.filter", "machine-00777");
            console.until("one machine", () -> table.getItemCount() == 1);
            longest = heartbeat.longestPause();
        }
        System.out.println("Longest pause with " + MACHINES + " machines in a list: " + longest.toMillis() + " ms");
        assertThat(lines).hasPositiveValue().hasValueLessThan(MOST_LINES);
    }

    private void count(Composite rows) {
        console.act(() -> rows.addListener(SWT.SetData, event -> lines.incrementAndGet()));
    }

    private void unfold(Tree tree, int index) {
        console.act(() -> {
            TreeItem host = tree.getItem(index);
            host.setExpanded(true);
            Event event = new Event();
            event.item = host;
            tree.notifyListeners(SWT.Expand, event);
        });
    }
}
