package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verdigris.ui.document.DocumentEditor;
import org.verdigris.ui.settings.AllSettingsPage;
import org.verdigris.ui.tests.driver.Console;
import org.verdigris.ui.tests.driver.Controls;
import org.verdigris.ui.theme.Appearance;

/** Walks through the example estate as an administrator would. */
final class ExampleEstateTest {
    private Console console;

    @BeforeEach
    void openTheExample() {
        console = Console.empty();
        console.open(Estates.example());
        console.until("the tree has grown", () -> tree().getItemCount() > 3);
    }

    @AfterEach
    void closeIt() {
        console.act(() -> Appearance.LIGHT.apply(console.window()));
        Console.empty();
    }

    private Tree tree() {
        return console.control("navigator.tree", Tree.class);
    }

    /** Opens the line as a double click does. */
    private void open(String beginning) {
        console.until("the line " + beginning, () -> Controls.line(tree(), beginning).isPresent());
        console.act(() -> {
            TreeItem line = Controls.line(tree(), beginning).orElseThrow();
            tree().setSelection(line);
            Event event = new Event();
            event.item = line;
            tree().notifyListeners(SWT.Selection, event);
            tree().notifyListeners(SWT.DefaultSelection, event);
        });
        console.until("the editor of " + beginning,
                () -> console.page().getActiveEditor().getTitle().startsWith(beginning));
    }

    private String title() {
        return console.ask(() -> console.control("page.title", Label.class).getText());
    }

    @Test
    void aListComesBackSortedAndArrangedAsItWasLeft() {
        console.command("org.verdigris.ui.list(kind=MACHINE)");
        console.act(() -> {
            Table machines = console.control("list.table", Table.class);
            machines.getColumn(2).notifyListeners(SWT.Selection, new Event());
            machines.setColumnOrder(new int[] {0, 2, 1, 3, 4, 5, 6, 7});
        });
        console.act(() -> console.page().closeEditor(console.page().getActiveEditor(), false));
        console.command("org.verdigris.ui.list(kind=MACHINE)");
        Table again = console.control("list.table", Table.class);
        console.until("the least memory after the unknown one", () -> again.getItem(1).getText(2).equals("96 MB"));
        assertThat(console.ask(again::getColumnOrder)).startsWith(0, 2, 1);
    }

    @Test
    void theWindowIsNamedAfterTheEstateAndTheStatusLineTellsItsSize() {
        assertThat(console.ask(() -> console.window().getShell().getText())).isEqualTo("Labs — Verdigris");
        assertThat(console.ask(() -> console.control("status.estate", Label.class).getText()))
                .startsWith("Labs estate · 3 hosts · ").contains("machines", "disks", "scanned");
    }

    @Test
    void theTreeShowsHostsWithTheirMachinesThenDisksNetworksAndWhatHasNoPlace() {
        assertThat(console.ask(() -> tree().getItem(0).getText())).startsWith("HV-01");
        console.until("the first machine of the first host", () -> Controls.line(tree(), "dc01").isPresent());
        assertThat(console.ask(() -> Controls.line(tree(), "Disks").isPresent()
                && Controls.line(tree(), "Networks").isPresent() && Controls.line(tree(), "Not placed").isPresent()))
                .isTrue();
        console.screenshot("overview");
    }

    @Test
    void aTileOfTheOverviewLeadsToTheListBehindIt() {
        console.press("overview.tile.machine");
        assertThat(console.editor()).isEqualTo("Machines");
        int machines = console.ask(() -> console.estate().snapshot().orElseThrow().estate().getMachines().size());
        console.until("all machines", () -> console.control("list.table", Table.class).getItemCount() == machines);
        console.screenshot("machines");
    }

    @Test
    void aMachineOpensWithItsDrivesAndItsOtherPageShowsEverySettingOfItsFile() {
        open("payroll");
        assertThat(title()).isEqualTo("payroll");
        assertThat(console.ask(() -> console.control("machine.drives", Table.class).getItemCount())).isGreaterThan(1);
        console.screenshot("machine");
        console.until("the file is read",
                () -> ((DocumentEditor<?>) console.page().getActiveEditor()).session().isPresent());
        console.act(() -> ((DocumentEditor<?>) console.page().getActiveEditor()).showPage(AllSettingsPage.title()));
        Tree settings = console.control("settings.tree", Tree.class);
        assertThat(console.ask(() -> Controls.line(settings, "ram_size")).isPresent()).isTrue();
        console.type("settings.filter", "memory/ram_size");
        console.until("one setting", () -> settings.getItemCount() == 1);
        console.screenshot("settings");
    }

    @Test
    void aDiskOpensWithItsChainDrawn() {
        console.type("navigator.filter", "training-1.vhd");
        open("training-1.vhd");
        assertThat(title()).isEqualTo("training-1.vhd");
        console.command("org.verdigris.ui.page(number=2)");
        assertThat(console.shows("disk.chain")).isTrue();
        console.screenshot("disk");
    }

    @Test
    void aNetworkAndAHostOpen() {
        open("Internal network");
        assertThat(title()).isEqualTo("Internal network");
        console.screenshot("network");
        open("HV-02");
        assertThat(title()).isEqualTo("HV-02");
        console.screenshot("host");
    }

    @Test
    void theSameThingOpensOnceOnly() {
        open("payroll");
        open("dc01");
        int editors = console.ask(() -> console.page().getEditorReferences().length);
        open("payroll");
        assertThat(console.ask(() -> console.page().getEditorReferences().length)).isEqualTo(editors);
    }

    @Test
    void typingLeavesWhatFitsAndEmptyingBringsAllBack() {
        int all = console.ask(() -> tree().getItemCount());
        console.type("navigator.filter", "payroll");
        console.until("no other host", () -> Controls.line(tree(), "HV-02").isEmpty()
                && Controls.line(tree(), "payroll").isPresent());
        console.type("navigator.filter", "");
        console.until("all is back", () -> tree().getItemCount() == all);
    }

    @Test
    void theProblemsViewListsEveryProblemAndExplainsTheChosenOne() {
        Table table = console.control("problems.table", Table.class);
        int problems = console.ask(() -> console.estate().snapshot().orElseThrow().estate().getProblems().size());
        assertThat(problems).isPositive();
        console.until("every problem", () -> table.getItemCount() == problems);
        console.act(() -> {
            table.setSelection(0);
            table.notifyListeners(SWT.Selection, new Event());
        });
        console.until("what to do", () -> Controls.all(console.window().getShell())
                .anyMatch(control -> control instanceof Label label && label.getText().equals("What to do")));
        console.screenshot("problems");
        console.type("problems.filter", "there is certainly no such word");
        console.until("no problem is left", () -> table.getItemCount() == 0);
        console.type("problems.filter", "");
    }

    @Test
    void theDarkAppearanceComesAtOnceAndTheLightOneComesBack() {
        open("sql01");
        console.act(() -> Appearance.DARK.apply(console.window()));
        console.until("a dark tree", () -> brightness() < 100);
        console.screenshot("dark");
        console.act(() -> Appearance.LIGHT.apply(console.window()));
        console.until("a light tree", () -> brightness() > 200);
    }

    private int brightness() {
        return tree().getBackground().getGreen();
    }

    @Test
    void aRescanKeepsTheOpenEditorsAndTheirThings() {
        open("payroll");
        var before = console.ask(() -> console.estate().snapshot());
        console.command("org.verdigris.ui.rescan");
        console.until("a new snapshot", () -> !console.estate().snapshot().equals(before)
                && console.estate().reading().isEmpty());
        assertThat(title()).isEqualTo("payroll");
    }

    @Test
    void closingTheEstateClosesItsEditorsAndShowsHowToBegin() {
        open("payroll");
        console.command("org.verdigris.ui.closeEstate");
        console.until("the start page", () -> console.shows("start.folder"));
        assertThat(console.ask(() -> console.page().getEditorReferences().length)).isEqualTo(1);
        assertThat(console.ask(() -> console.window().getShell().getText())).isEqualTo("Verdigris");
        console.screenshot("start");
    }
}
