package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.rules.Finding;
import org.verdigris.testing.example.ExampleEstate;
import org.verdigris.ui.tests.driver.Console;

/** What the rules of best practice find is listed, filtered and leads to its setting. */
final class FindingsTest {
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
        return console.ask(() -> Stream.of(console.control("findings.table", Table.class).getItems())
                .map(item -> ((Finding) item.getData()).rule()).toList());
    }

    @Test
    void theExampleEstateIsJudgedByAllRules() {
        assertThat(count()).isEqualTo("Open an estate to have it judged.");
        console.open(folder);
        untilJudged();
        assertThat(rules()).contains("backup-dc-undo", "chain-parent-missing", "ops-version-old");
        assertThat(count()).contains(rules().size() + " of " + rules().size() + " shown", "not evaluated everywhere");
    }

    @Test
    void topicAndWordLeaveThoseThatAreMeant() {
        console.open(folder);
        untilJudged();
        console.act(() -> {
            Combo topic = console.control("findings.topic", Combo.class);
            topic.select(topic.indexOf("Backup"));
            topic.notifyListeners(SWT.Selection, new Event());
        });
        assertThat(rules()).containsExactlyInAnyOrder("backup-dc-undo", "backup-dc-write-cache");
        console.act(() -> console.control("findings.filter", Text.class).setText("undo"));
        console.until("the filter", () -> rules().equals(List.of("backup-dc-undo")));
    }

    @Test
    void aFindingOpensTheMachineThatItIsAbout() {
        console.open(folder);
        untilJudged();
        console.act(() -> {
            Table table = console.control("findings.table", Table.class);
            table.setSelection(rules().indexOf("backup-dc-undo"));
            table.notifyListeners(SWT.Selection, new Event());
            table.notifyListeners(SWT.DefaultSelection, new Event());
        });
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
        console.act(() -> {
            Table table = console.control("findings.table", Table.class);
            table.setSelection(rules().indexOf("backup-dc-undo"));
            table.notifyListeners(SWT.Selection, new Event());
        });
        MenuItem suppress = console.ask(() -> Stream.of(console.control("findings.table", Table.class).getMenu()
                .getItems()).filter(item -> item.getText().startsWith("Suppress")).findFirst().orElseThrow());
        console.window().getShell().getDisplay().asyncExec(() -> suppress.notifyListeners(SWT.Selection, new Event()));
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
}
