package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.rules.Finding;
import org.verdigris.testing.example.ExampleEstate;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.ui.document.DocumentEditor;
import org.verdigris.ui.tests.driver.Console;
import org.verdigris.ui.tests.driver.Controls;

/** What the rules of best practice find is listed, filtered and leads to its setting. */
final class FindingsTest {
    private static final SettingKey MEMORY = SettingKey.parse("hardware/memory/ram_size");

    @TempDir
    private Path root;

    private Path folder;
    private Console console;

    @BeforeEach
    void begin() throws IOException {
        folder = root.resolve("estate");
        ExampleEstate.write(folder);
        console = Console.empty();
        console.act(() -> {
            try {
                console.page().showView("org.verdigris.ui.findings");
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
    }

    @AfterEach
    void end() {
        console.act(() -> console.page().hideView(console.page().findView("org.verdigris.ui.findings")));
        Console.empty();
    }

    private String count() {
        return console.ask(() -> console.control("findings.count", Label.class).getText());
    }

    private void untilJudged() {
        console.until("the judgement", () -> console.control("findings.count", Label.class).getText().contains(" of "));
    }

    private List<String> rules() {
        return findings().stream().map(Finding::rule).toList();
    }

    private List<Finding> findings() {
        return console.ask(() -> leaves().map(item -> (Finding) item.getData()).toList());
    }

    private List<String> groups() {
        return console.ask(() -> Stream.of(tree().getItems()).map(TreeItem::getText).toList());
    }

    private Tree tree() {
        return console.control("findings.tree", Tree.class);
    }

    private Stream<TreeItem> leaves() {
        return Stream.of(tree().getItems()).flatMap(FindingsTest::lines)
                .filter(item -> item.getData() instanceof Finding);
    }

    private static Stream<TreeItem> lines(TreeItem item) {
        item.getText(); // the tree is virtual: only what is asked for is there
        return Stream.concat(Stream.of(item), Stream.of(item.getItems()).flatMap(FindingsTest::lines));
    }

    private void choose(String rule) {
        console.act(() -> {
            TreeItem item = leaves().filter(leaf -> ((Finding) leaf.getData()).rule().equals(rule)).findFirst()
                    .orElseThrow(() -> new AssertionError("There is no finding of " + rule));
            tree().setSelection(item);
            tree().notifyListeners(SWT.Selection, new Event());
        });
    }

    private void openChosen() {
        console.act(() -> {
            Event event = new Event();
            event.item = tree().getSelection()[0];
            tree().notifyListeners(SWT.DefaultSelection, event);
        });
    }

    private void pick(String combo, String text) {
        console.act(() -> {
            Combo choice = console.control(combo, Combo.class);
            choice.select(choice.indexOf(text));
            choice.notifyListeners(SWT.Selection, new Event());
        });
    }

    private void run(String item) {
        console.window().getShell().getDisplay().asyncExec(() -> {
            tree().getMenu().notifyListeners(SWT.Show, new Event());
            MenuItem found = Stream.of(tree().getMenu().getItems())
                    .filter(each -> each.getText().replace("&", "").startsWith(item)).findFirst().orElseThrow();
            assertThat(found.isEnabled()).as(item).isTrue();
            found.notifyListeners(SWT.Selection, new Event());
        });
    }

    private void showSuppressed() {
        console.act(() -> {
            Button box = console.control("findings.suppressed", Button.class);
            box.setSelection(!box.getSelection());
            box.notifyListeners(SWT.Selection, new Event());
        });
    }

    private String details() {
        return console.ask(() -> Controls.all(console.control("findings.details", ScrolledComposite.class))
                .map(FindingsTest::text).collect(Collectors.joining("\n")));
    }

    private static String text(Control control) {
        return switch (control) {
            case Label label -> label.getText();
            case Text text -> text.getText();
            case Link link -> link.getText();
            default -> "";
        };
    }

    private ConfigurationDocument document() {
        console.until("the file is read",
                () -> console.page().getActiveEditor() instanceof DocumentEditor<?> editor
                        && editor.session().isPresent());
        return console.ask(() -> ((DocumentEditor<?>) console.page().getActiveEditor()).session().orElseThrow()
                .document());
    }

    @Test
    void theExampleEstateIsJudgedByAllRules() {
        assertThat(count()).isEqualTo("Open an estate to have it judged.");
        console.open(folder);
        untilJudged();
        assertThat(rules()).contains("backup-dc-undo", "chain-parent-missing", "ops-version-old");
        assertThat(count()).contains(rules().size() + " of " + rules().size() + " shown", "rules lack data");
    }

    @Test
    void topicAndWordLeaveThoseThatAreMeant() {
        console.open(folder);
        untilJudged();
        pick("findings.topic", "Backup");
        assertThat(rules()).containsExactlyInAnyOrder("backup-dc-undo", "backup-dc-write-cache");
        console.act(() -> console.control("findings.filter", Text.class).setText("undo"));
        console.until("the filter", () -> rules().equals(List.of("backup-dc-undo")));
    }

    @Test
    void aFindingOpensTheMachineThatItIsAbout() {
        console.open(folder);
        untilJudged();
        choose("backup-dc-undo");
        openChosen();
        console.until("the editor", () -> console.page().getActiveEditor() != null
                && console.editor().contains("dc01"));
    }

    @Test
    void whatTheEstateFileSuppressesIsCountedAndNotShown() throws IOException {
        Path file = folder.resolve("Labs.verdigris");
        Files.writeString(file, Files.readString(file).replaceFirst("\"version\": 1,", """
                "version": 1, "rules": {"suppressed": [{"rule": "backup-dc-undo", "reason": "It is known."}]},"""));
        console.open(folder);
        untilJudged();
        assertThat(rules()).doesNotContain("backup-dc-undo");
        assertThat(count()).contains("1 suppressed");
    }

    @Test
    void aSuppressedFindingStaysInTheEstateFileWithItsReason() throws IOException {
        console.open(folder.resolve("Labs.verdigris"));
        untilJudged();
        choose("backup-dc-undo");
        run("Suppress");
        console.until("the dialog", () -> console.shows("suppress.reason"));
        console.type("suppress.until", "31.1.2030");
        console.type("suppress.reason", "It is known.");
        console.type("suppress.until", "2030-01-31");
        console.pressButton("Suppress");
        console.until("the judgement without it", () -> count().contains("1 suppressed"));
        assertThat(rules()).doesNotContain("backup-dc-undo");
        assertThat(folder.resolve("Labs.verdigris")).content(StandardCharsets.UTF_8)
                .contains("\"backup-dc-undo\"", "It is known.", "2030-01-31", "hv-01/D/VMs/dc01/dc01.vmc");
    }
    @Test
    void whatIsSuppressedIsShownOnDemandAndToldAgain() throws IOException {
        Path file = folder.resolve("Labs.verdigris");
        Files.writeString(file, Files.readString(file).replaceFirst("\"version\": 1,", """
                "version": 1, "rules": {"suppressed": [{"rule": "backup-dc-undo", "reason": "It is known."}]},"""));
        console.open(file);
        untilJudged();
        showSuppressed();
        assertThat(rules()).contains("backup-dc-undo");
        choose("backup-dc-undo");
        assertThat(details()).contains("It is not told, because: It is known.");
        run("Tell it again");
        console.until("it is told", () -> !count().contains("suppressed") && count().contains(" of "));
        showSuppressed();
        assertThat(rules()).contains("backup-dc-undo");
        assertThat(file).content(StandardCharsets.UTF_8).doesNotContain("backup-dc-undo");
    }

    @Test
    void findingsStandInTheGroupsThatAreChosen() {
        console.open(folder);
        untilJudged();
        int all = rules().size();
        pick("findings.groups", "By severity");
        assertThat(groups()).hasSize(3).satisfiesExactly(errors -> assertThat(errors).startsWith("Errors ("),
                warnings -> assertThat(warnings).startsWith("Warnings ("),
                advice -> assertThat(advice).startsWith("Advice ("));
        pick("findings.groups", "By host");
        assertThat(groups()).extracting(text -> text.replaceAll(" \\(.*", ""))
                .containsExactly("HV-01", "HV-02", "HV-03", "No host");
        assertThat(rules()).hasSize(all);
        pick("findings.groups", "By topic");
        assertThat(groups()).hasSizeGreaterThan(5).anyMatch("Backup (2)"::equals);
        pick("findings.groups", "Not in groups");
        assertThat(groups()).hasSize(all);
    }

    @Test
    void aFixBecomesAStepInTheEditorThatIsJudgedAtOnceAndUndone() throws IOException {
        Path file = VmcBuilder.machine("crm").memory(10_000).write(root.resolve("machines"));
        byte[] before = Files.readAllBytes(file);
        console.open(file.getParent());
        untilJudged();
        choose("vm-memory-range");
        console.press("findings.fix");
        ConfigurationDocument document = document();
        console.until("the finding is gone", () -> !rules().contains("vm-memory-range"));
        assertThat(console.ask(() -> document.text(MEMORY))).hasValue("3712");
        assertThat(file).hasBinaryContent(before);
        console.act(() -> document.commands().undo());
        console.until("the finding is back", () -> rules().contains("vm-memory-range"));
        assertThat(console.ask(() -> console.page().getActiveEditor().isDirty())).isFalse();
    }

    @Test
    void allOfAKindAreMendedTogetherAfterALookAtThePlan() throws IOException {
        Path machines = root.resolve("machines");
        Path crm = VmcBuilder.machine("crm").memory(10_000).write(machines);
        Path lab = VmcBuilder.machine("lab").memory(20_000).write(machines);
        console.open(machines);
        untilJudged();
        choose("vm-memory-range");
        run("Mend all of this kind");
        Table plan = console.control("plan.values", Table.class);
        console.until("the plan", () -> console.control("wizard.finish", Button.class).isEnabled());
        assertThat(console.ask(() -> Stream.of(plan.getItems())
                .map(row -> row.getText(0) + " " + row.getText(1) + " " + row.getText(2)).toList()))
                .containsExactly("crm.vmc 10000 3712", "lab.vmc 20000 3712");
        console.press("wizard.finish");
        console.until("both are mended", () -> Files.readString(crm, StandardCharsets.UTF_16).contains(">3712<")
                && Files.readString(lab, StandardCharsets.UTF_16).contains(">3712<"));
        console.until("the judgement", () -> count().contains(" of ") && !rules().contains("vm-memory-range"));
        console.closeDialogs();
    }

    @Test
    void whatWasNotEvaluatedIsListedWithItsReasonWhileNothingIsChosen() {
        console.open(folder);
        untilJudged();
        assertThat(details()).contains("Not evaluated everywhere", "host-");
        choose("ops-version-old");
        assertThat(details()).doesNotContain("Not evaluated everywhere").contains("Why it matters", "HV-02");
    }
}
