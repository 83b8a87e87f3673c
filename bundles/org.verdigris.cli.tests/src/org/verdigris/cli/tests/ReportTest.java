package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verdigris.testing.example.ExampleEstate;
import org.verdigris.testing.example.ExampleLogs;
import org.verdigris.testing.program.Program;

/** The example estate, with four weeks of logs, in every report and form. */
final class ReportTest {
    @TempDir
    private Path root;
    private Path estate;
    private Path store;

    @BeforeEach
    void write() throws IOException {
        ExampleEstate.write(root.resolve("estate"));
        estate = root.resolve("estate/Labs.verdigris");
        store = root.resolve("inventory.db");
    }

    private void measure() throws IOException {
        ExampleLogs.write(root.resolve("logs"));
        for (String machine : ExampleLogs.machines()) {
            CommandRun run =
                    CommandRun.of("history", "import", root.resolve("logs/" + machine + ".csv"), "--of", machine,
                            "--store", store);
            assertThat(run.code()).as(run.error()).isZero();
        }
    }

    private CommandRun report(String kind, Path output, Object... more) {
        Object[] fixed = {"report", kind, estate, "--no-cache", "--store", store, "--output", output};
        return CommandRun.of(Stream.concat(Stream.of(fixed), Stream.of(more)).toArray());
    }

    static Stream<Arguments> all() {
        return Stream.of("capacity", "inventory", "health", "growth", "readiness", "waste").flatMap(
                kind -> Stream.of("html", "pdf", "csv", "xlsx").flatMap(form -> Stream.of("en", "de")
                        .map(language -> Arguments.of(kind, form, language))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyReportIsWrittenInEveryForm(String kind, String form, String language) throws Exception {
        Path file = root.resolve(kind + "." + form);
        CommandRun run = report(kind, file, "--language", language);
        assertThat(run.code()).as(run.error()).isZero();
        byte[] bytes = Files.readAllBytes(file);
        switch (form) {
            case "pdf" -> assertThat(new String(bytes, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
            case "xlsx" -> assertThat(new String(bytes, 0, 2, StandardCharsets.ISO_8859_1)).isEqualTo("PK");
            case "csv" -> assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("\ufeff");
            default -> {
                String page = new String(bytes, StandardCharsets.UTF_8);
                assertThat(page).contains("lang=\"" + language + "\"").doesNotContain("{0}", "null", "NaN",
                        "Optional[");
                // XML through and through, which tells every open element and every letter that was not made safe
                DocumentBuilderFactory.newInstance().newDocumentBuilder()
                        .parse(new ByteArrayInputStream(
                                page.replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    @Test
    void theCapacityPlanTellsWhatTheExampleIsShortOf() throws IOException {
        measure();
        Path file = root.resolve("capacity.html");
        assertThat(report("capacity", file).code()).isZero();
        assertThat(Files.readString(file))
                .contains("2 of 4 volumes are over-committed", "HV-01 D:", "4 of 4 machines", "3 of 5 machines",
                        "Processors of HV-01 by hour", "What was assumed")
                .doesNotContain("Nothing was measured");
    }

    @Test
    void growthIsToldFromTheScansThatWereRecorded() throws IOException {
        for (int i = 0; i < 3; i++) {
            assertThat(CommandRun.of("scan", "--quiet", "--no-cache", "--store", store, estate).error()).isEmpty();
        }
        Path file = root.resolve("growth.html");
        assertThat(report("growth", file).code()).isZero();
        assertThat(Files.readString(file)).contains("3 snapshots of the inventory", "HV-01 D:", "four snapshots");
    }

    @Test
    void copiesAreFoundWhenContentsAreCompared() throws IOException {
        Path disk = root.resolve("estate/hv-02/D/VMs/web02/web02.vhd");
        Files.copy(disk, root.resolve("estate/attic/copy.vhd"));
        Path file = root.resolve("waste.csv");
        assertThat(report("waste", file).code()).isZero();
        assertThat(Files.readString(file)).doesNotContain("1,web02.vhd");
        assertThat(report("waste", file, "--compare-content").code()).isZero();
        assertThat(Files.readString(file)).contains("1,web02.vhd").contains("1,copy.vhd");
    }

    @Test
    void aWorkbookIsReadByAnotherProgram() throws IOException {
        assumeTrue(Program.areInstalled("soffice"), "LibreOffice is not installed");
        Path file = root.resolve("inventory.xlsx");
        report("inventory", file);
        Program.bytes("soffice", "--headless", "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
                "--outdir", root, file);
        assertThat(root.resolve("inventory-Machines.csv")).content().contains("payroll", "payroll.vmc");
        assertThat(root.resolve("inventory-Disks.csv")).content().contains("training-base.vhd");
    }

    @Test
    void whatIsNoReportOrFormIsTold() {
        assertThat(report("capacities", root.resolve("a.pdf")).error()).contains("\"capacities\"",
                "capacity, inventory");
        CommandRun run = report("capacity", root.resolve("a.doc"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.error()).contains("\"doc\"", "html, pdf, csv, xlsx");
        assertThat(report("capacity", root.resolve("a.pdf"), "--language", "fr").error()).contains("\"fr\"", "en, de");
    }

    @Test
    void anInventoryThatCannotBeReadIsToldAndTheReportMadeWithoutIt() throws IOException {
        Files.writeString(store, "no database at all ".repeat(100));
        CommandRun run = report("growth", root.resolve("growth.html"));
        assertThat(run.code()).isZero();
        assertThat(run.error()).contains("does without the inventory", store.toString());
        assertThat(root.resolve("growth.html")).content().contains("has no history yet");
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() throws IOException {
        Path folder = Files.createDirectory(root.resolve("a.html"));
        CommandRun run = report("inventory", folder);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.error()).contains(folder.toString());
    }
}
