package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.policy.RulePolicy;
import org.verdigris.model.policy.Suppression;
import org.verdigris.testing.example.ExampleEstate;
import org.verdigris.ui.tests.driver.Console;

/** How the estate is to be judged is said in a dialog and kept in the estate's file. */
final class RulesDialogTest {
    private static final String RULES = "org.verdigris.ui.rules";

    @TempDir
    private Path root;

    private Path file;
    private Console console;

    @BeforeEach
    void begin() throws IOException {
        ExampleEstate.write(root.resolve("estate"));
        file = root.resolve("estate/Labs.verdigris");
        console = Console.empty();
    }

    @AfterEach
    void end() {
        console.closeDialogs();
        Console.empty();
    }

    private void openDialog() {
        console.open(file);
        console.begin(RULES);
        console.until("the dialog", () -> console.shows("rules.profile.lab"));
    }

    private void page(String title) {
        console.act(() -> {
            Tree pages = console.control("rules.pages", Tree.class);
            TreeItem item = Stream.of(pages.getItems()).filter(each -> each.getText().equals(title)).findFirst()
                    .orElseThrow();
            pages.setSelection(item);
            pages.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Chooses a rule by its title. */
    private TableItem rule(String title) {
        console.until("the rule " + title, () -> console.shows("rules.table") && find(title) != null);
        return console.ask(() -> {
            TableItem item = find(title);
            item.getParent().setSelection(item);
            select(item, SWT.NONE);
            return item;
        });
    }

    private TableItem find(String title) {
        return Stream.of(console.control("rules.table", Table.class).getItems())
                .filter(item -> item.getText().equals(title)).findFirst().orElse(null);
    }

    private static void select(TableItem item, int detail) {
        Event event = new Event();
        event.item = item;
        event.detail = detail;
        item.getParent().notifyListeners(SWT.Selection, event);
    }

    private RulePolicy saved() throws IOException {
        console.pressButton("Apply and Close");
        console.until("the dialog is gone",
                () -> !console.shows("rules.pages") && console.estate().reading().isEmpty());
        return EstateDefinition.load(file).rules();
    }

    @Test
    void profileRulesAndLimitsAreKeptInTheEstateFile() throws IOException {
        openDialog();
        console.act(() -> {
            console.control("rules.profile.production", Button.class).setSelection(false);
            Button lab = console.control("rules.profile.lab", Button.class);
            lab.setSelection(true);
            lab.notifyListeners(SWT.Selection, new Event());
        });
        page("Hosts");
        TableItem space = rule("A volume with growing disks has little free space.");
        console.act(() -> {
            console.control("rules.preference.percent", Spinner.class).setSelection(25);
            Combo severity = console.control("rules.severity", Combo.class);
            severity.select(1 + Severity.ERROR.ordinal());
            severity.notifyListeners(SWT.Selection, new Event());
        });
        assertThat(console.ask(() -> space.getText(1))).isEqualTo("Error");
        page("Machines");
        TableItem ide = rule("A machine with the Additions has its hard disk on IDE.");
        console.act(() -> {
            ide.setChecked(false);
            select(ide, SWT.CHECK);
        });
        RulePolicy policy = saved();
        assertThat(policy.profile()).isEqualTo("lab");
        assertThat(policy.preferences()).containsOnly(Map.entry("host-volume-space-low.percent", "25"));
        assertThat(policy.severities()).containsOnly(Map.entry("host-volume-space-low", Severity.ERROR));
        assertThat(policy.off()).containsExactly("vm-disk-on-ide");
        assertThat(console.estate().snapshot().orElseThrow().definition().rules()).isEqualTo(policy);
    }

    @Test
    void whatIsMadeUsualAgainLeavesNoTrace() throws IOException {
        EstateDefinition.load(file).withRules(RulePolicy.USUAL.withPreferences(
                Map.of("host-volume-space-low.percent", "30"))).save(file);
        openDialog();
        page("Hosts");
        rule("A volume with growing disks has little free space.");
        assertThat(console.ask(() -> console.control("rules.preference.percent", Spinner.class).getSelection()))
                .isEqualTo(30);
        console.press("rules.reset");
        assertThat(console.ask(() -> console.control("rules.preference.percent", Spinner.class).getSelection()))
                .isEqualTo(10);
        assertThat(saved()).isEqualTo(RulePolicy.USUAL);
    }

    @Test
    void aSuppressedFindingIsToldAgain() throws IOException {
        EstateDefinition.load(file).withRules(RulePolicy.USUAL.withSuppressions(List.of(
                Suppression.of("vhd-orphan", "They are kept."), Suppression.of("vm-undo-on", "It is meant."))))
                .save(file);
        openDialog();
        page("Suppressed");
        Table table = console.control("rules.suppressed", Table.class);
        console.act(() -> {
            table.setSelection(0);
            table.notifyListeners(SWT.Selection, new Event());
        });
        console.press("rules.tellAgain");
        assertThat(saved().suppressions()).extracting(Suppression::rule).containsExactly("vm-undo-on");
    }

    @Test
    void whoCancelsChangesNothing() throws IOException {
        openDialog();
        byte[] before = Files.readAllBytes(file);
        page("Machines");
        TableItem ide = rule("A machine with the Additions has its hard disk on IDE.");
        console.act(() -> {
            ide.setChecked(false);
            select(ide, SWT.CHECK);
        });
        console.pressButton("Cancel");
        console.until("the dialog is gone", () -> !console.shows("rules.pages"));
        assertThat(file).hasBinaryContent(before);
        assertThat(file).content(StandardCharsets.UTF_8).doesNotContain("vm-disk-on-ide");
    }
}
