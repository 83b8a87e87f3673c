package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.testing.corpus.Corpus;
import org.verdigris.testing.example.ExampleEstate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The example estate is judged: all its faults are found and nothing else, in every form. */
final class CheckTest {
    @TempDir
    private Path root;

    private Path folder;

    @BeforeEach
    void write() throws IOException {
        folder = root.resolve("estate");
        ExampleEstate.write(folder);
    }

    private CommandRun check(Object... more) {
        Object[] all = new Object[more.length + 3];
        all[0] = "check";
        all[1] = folder;
        all[2] = "--no-cache";
        System.arraycopy(more, 0, all, 3, more.length);
        return CommandRun.of(all);
    }

    private static List<String> expected() throws IOException {
        return lines("example-findings.txt");
    }

    private static List<String> lines(String resource) throws IOException {
        try (var lines = CheckTest.class.getResourceAsStream(resource)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void theFaultsOfTheExampleEstateAreFoundAndNothingElse() throws IOException {
        Path found = root.resolve("found.txt");
        CommandRun run = check("--write-baseline", found);
        assertThat(run.code()).isEqualTo(1);
        assertThat(Files.readAllLines(found)).containsExactlyElementsOf(expected());
        assertThat(run.out()).contains("Disk chains", "[chain-parent-missing]", "build.vhd",
                "\u2192 Put the parent back",
                "not evaluated for some things; needed:");
    }

    /** When a copy of the corpus was written, which its parents' times tell, is not part of what is expected. */
    @Test
    void inFilesFromOtherHandsIsFoundWhatIsWrongThere() throws IOException {
        Corpus corpus = Corpus.find().orElse(null);
        assumeTrue(corpus != null, "the corpus is not here");
        Path found = root.resolve("found.txt");
        CommandRun.of("check", corpus.root(), "--no-cache", "--write-baseline", found);
        assertThat(Files.readAllLines(found).stream().filter(line -> !line.startsWith("chain-parent-modified")))
                .containsExactlyElementsOf(lines("corpus-findings.txt"));
    }

    @Test
    void whatABaselineKnowsIsNotToldAgain() throws IOException {
        Path known = root.resolve("known.txt");
        Files.write(known, expected());
        CommandRun run = check("--baseline", known);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("The rules find nothing wrong.", "findings were there already");
        Files.write(known, expected().stream().filter(line -> !line.startsWith("chain-parent-missing")).toList());
        CommandRun fresh = check("--baseline", known, "--terse");
        assertThat(fresh.code()).isEqualTo(1);
        assertThat(fresh.out().lines()).singleElement().asString().contains("build.vhd", ": error: ",
                "[chain-parent-missing]");
    }

    @Test
    void theExitCodeIsThatOfTheThreshold() {
        assertThat(check("--rules", "vhd-orphan").code()).isZero();
        assertThat(check("--rules", "vhd-orphan", "--fail-on", "advice").code()).isEqualTo(1);
        assertThat(check("--rules", "vm-undo-on", "--fail-on", "error").code()).isZero();
        assertThat(check("--rules", "vm-undo-on").code()).isEqualTo(1);
    }

    @Test
    void whatIsNoWordIsSaid() {
        assertThat(check("--format", "xml")).satisfies(run -> {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.error()).contains("xml", "sarif");
        });
        assertThat(check("--fail-on", "never").error()).contains("never", "advice");
        assertThat(check("--profile", "home").error()).contains("home", "archive");
        assertThat(check("--rules", "vm-nothing").error()).contains("vm-nothing", "verdigris rules list");
        assertThat(check("--baseline", root.resolve("gone.txt")).code()).isEqualTo(3);
    }

    @Test
    void theEstateFileSaysWhatIsSuppressedAndPreferred() throws IOException {
        Path file = folder.resolve("Labs.verdigris");
        Files.writeString(file, Files.readString(file).replaceFirst("\"version\": 1,", """
                "version": 1, "rules": {"profile": "archive", "suppressed": [
                  {"rule": "vhd-orphan", "path": "attic/old-crm-export.vhd", "reason": "It is kept."}]},"""));
        CommandRun run = check("--rules", "vhd-orphan,vm-undo-on");
        assertThat(run.out()).contains("before upgrade.vhd", "One finding is suppressed.")
                .doesNotContain("old-crm-export", "vm-undo-on");
        assertThat(check("--rules", "vm-undo-on", "--profile", "production").out()).contains("dc01");
        JsonObject json = check("--rules", "vhd-orphan", "--format", "json").json();
        assertThat(StreamSupport.stream(json.getAsJsonArray("findings").spliterator(), false)
                .map(JsonElement::getAsJsonObject).filter(each -> each.has("suppressed"))).singleElement()
                .satisfies(each -> assertThat(each.get("suppressed").getAsString()).isEqualTo("It is kept."));
    }

    @Test
    void jsonHasEveryFactOfAFinding() {
        JsonObject json = check("--format", "json").json();
        assertThat(json.get("errors").getAsInt() + json.get("warnings").getAsInt() + json.get("advice").getAsInt())
                .isEqualTo(json.getAsJsonArray("findings").size());
        assertThat(json.getAsJsonArray("findings")).allSatisfy(each -> assertThat(each.getAsJsonObject().keySet())
                .contains("rule", "topic", "severity", "subject", "message", "resolution"));
        assertThat(json.getAsJsonArray("notEvaluated")).isNotEmpty();
        assertThat(json.getAsJsonArray("failures")).isEmpty();
    }

    @Test
    void sarifHasWhatItsStandardAsksFor() {
        JsonObject json = check("--format", "sarif").json();
        assertThat(json.get("version").getAsString()).isEqualTo("2.1.0");
        JsonObject run = json.getAsJsonArray("runs").get(0).getAsJsonObject();
        JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
        assertThat(driver.get("name").getAsString()).isEqualTo("Verdigris");
        assertThat(driver.get("version").getAsString()).isNotBlank();
        List<String> rules = StreamSupport.stream(driver.getAsJsonArray("rules").spliterator(), false)
                .map(rule -> rule.getAsJsonObject().get("id").getAsString()).toList();
        assertThat(rules).doesNotHaveDuplicates().hasSizeGreaterThan(100);
        assertThat(run.getAsJsonArray("results")).isNotEmpty().allSatisfy(each -> {
            JsonObject result = each.getAsJsonObject();
            assertThat(rules.get(result.get("ruleIndex").getAsInt())).isEqualTo(result.get("ruleId").getAsString());
            assertThat(Set.of("error", "warning", "note")).contains(result.get("level").getAsString());
            assertThat(result.getAsJsonObject("message").get("text").getAsString()).isNotBlank();
            assertThat(result.getAsJsonArray("locations")).hasSize(1);
        });
    }

    @Test
    void theHtmlPageNeedsNothingElse() {
        String page = check("--format", "html").out();
        assertThat(page).startsWith("<!DOCTYPE html>").contains("name=\"viewport\"", "@media print",
                "chain-parent-missing", "build.vhd").doesNotContain("src=", "href=", "<script");
    }

    @Test
    void aCardTellsOfOneMachineOrHostAndItsPartsOnly() {
        String machine = check("--card", "payroll").out();
        assertThat(machine).startsWith("<!DOCTYPE html>").contains("Health of the machine payroll", "vm-disk-on-ide",
                "payroll-c.vhd").doesNotContain("chain-parent-missing", "dc01");
        String host = check("--card", "hv-02").out();
        assertThat(host).contains("Health of the host HV-02", "needs attention now", "chain-parent-missing",
                "ops-version-old", "web01").doesNotContain("dc01");
    }

    @Test
    void aCardOfNobodyIsRefused() {
        CommandRun run = check("--card", "nobody");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.error()).contains("No machine or host of \"nobody\" was found");
    }

    @Test
    void junitHasATestForEachRule() throws Exception {
        Document document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(check("--format", "junit").out().getBytes(StandardCharsets.UTF_8)));
        NodeList suites = document.getElementsByTagName("testsuite");
        int tests = 0;
        for (int i = 0; i < suites.getLength(); i++) {
            tests += Integer.parseInt(((Element) suites.item(i)).getAttribute("tests"));
        }
        assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(tests).isGreaterThan(100);
        assertThat(document.getElementsByTagName("failure").getLength())
                .isEqualTo((int) expected().stream().map(line -> line.split("\t")[0]).distinct().count());
    }

    @Test
    void rulesAreListedAndExplained() throws IOException {
        assertThat(CommandRun.of("rules", "list").out()).contains("vm-memory-range", "error");
        Set<String> ids = JsonParser.parseString(CommandRun.of("rules", "list", "--json").out()).getAsJsonObject()
                .getAsJsonArray("rules").asList().stream().map(rule -> rule.getAsJsonObject().get("id").getAsString())
                .collect(Collectors.toSet());
        assertThat(ids).hasSizeGreaterThanOrEqualTo(150);
        assertThat(CommandRun.of("rules", "explain", "vm-savedstate-old").out()).contains("vm-savedstate-old.days",
                "7 days",
                "archive");
        assertThat(CommandRun.of("rules", "explain", "vm-nothing").code()).isEqualTo(2);
        assertThat(CommandRun.of("rules").code()).isEqualTo(2);
    }

    @Test
    void theDocumentOfTheRulesIsWhatTheySay() throws IOException {
        Path document = Path.of(System.getProperty("user.dir"), "../../releng/docs/RULES.md");
        assertThat(document).content(StandardCharsets.UTF_8)
                .isEqualTo(CommandRun.of("rules", "list", "--markdown").out());
    }
}
