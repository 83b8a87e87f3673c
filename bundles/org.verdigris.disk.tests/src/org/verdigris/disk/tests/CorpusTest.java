package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.ParentLink;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Severity;
import org.verdigris.testing.corpus.Corpus;

/** Every disk of the corpus says what it is expected to say, and holds the expected content. */
final class CorpusTest {

    private static final long EPOCH = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();
    private static final long SAMPLE = 1 << 20;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyDiskOfTheCorpus() throws IOException {
        Optional<Corpus> corpus = Corpus.find();
        assumeTrue(corpus.isPresent(), "the corpus is not here; set VERDIGRIS_CORPUS to its folder");
        List<DynamicTest> tests = new ArrayList<>();
        for (Map<String, String> row : corpus.get().expected("vhd.tsv")) {
            Optional<Path> disk = corpus.get().expand(row.get("file"), folder);
            tests.add(dynamicTest(row.get("file"), () -> {
                assumeTrue(disk.isPresent(), "the program xz is not installed");
                assertFacts(row, DiskInfo.read(disk.get()));
                assertContent(row, disk.get());
            }));
        }
        // children look for their parents under these names
        Files.copy(folder.resolve("vhd/govhd-win8.vhd"), folder.resolve("vhd/win8.vhd"));
        Files.copy(folder.resolve("vhd/dfvfs-image.vhd"), folder.resolve("vhd/image.vhd"));
        return tests.stream();
    }

    private static void assertFacts(Map<String, String> row, DiskInfo info) throws IOException {
        assertThat(info.fileSize()).isEqualTo(Files.size(info.file()));
        assertThat(info.type().name().toLowerCase(Locale.ROOT)).isEqualTo(row.get("type"));
        assertThat(info.creator()).isEqualTo(row.get("creator"));
        assertThat(version(info)).isEqualTo(row.get("creator_version"));
        assertThat(info.creatorHost()).isEqualTo(row.get("host_os"));
        assertThat(info.originalSize()).hasToString(row.get("original_size"));
        assertThat(info.capacity()).hasToString(row.get("current_size"));
        assertThat(info.geometry()).hasToString(row.get("chs"));
        assertThat(info.geometry().bytes()).hasToString(row.get("chs_bytes"));
        assertThat(info.id()).hasToString(row.get("uuid"));
        assertThat(info.savedState() ? "1" : "0").isEqualTo(row.get("saved_state"));
        assertFlaws(row, info);
        assertTable(row, info);
        assertParent(row, info);
    }

    private static String version(DiskInfo info) {
        String[] parts = info.creatorVersion().split("\\.");
        return "0x%04x%04x".formatted(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private static void assertFlaws(Map<String, String> row, DiskInfo info) {
        List<String> errors = new ArrayList<>();
        if (row.get("footer_checksum").equals("bad")) {
            errors.addAll(List.of("F03", "F04"));
        }
        if (row.get("header_checksum").equals("bad")) {
            errors.add("H02");
        }
        assertThat(info.flaws().stream().filter(flaw -> flaw.severity() == Severity.ERROR).map(Flaw::rule))
                .isEqualTo(errors);
        assertThat(info.flaws()).filteredOn(flaw -> flaw.severity() == Severity.WARNING).isEmpty();
        assertThat(info.flaws().stream().anyMatch(flaw -> flaw.rule().equals("F13")))
                .isEqualTo(row.get("chs").equals("65535/16/255") && info.capacity() < 127L << 30);
        assertThat(info.flaws().stream().anyMatch(flaw -> flaw.rule().equals("H08")))
                .isEqualTo(row.get("file").endsWith("xpre.vhd"));
    }

    private static void assertTable(Map<String, String> row, DiskInfo info) {
        assertThat(info.table().map(table -> table.offset() + " " + table.entries() + " " + table.blockSize() + " "
                + table.allocated()).orElse("- - - -"))
                .isEqualTo(String.join(" ", row.get("table_offset"), row.get("table_entries"), row.get("block_size"),
                        row.get("allocated_blocks")));
    }

    private static void assertParent(Map<String, String> row, DiskInfo info) {
        assertThat(info.parent().isPresent()).isEqualTo(info.type() == DiskType.DIFFERENCING);
        if (info.parent().isEmpty()) {
            return;
        }
        ParentLink parent = info.parent().get();
        assertThat(parent.id()).hasToString(row.get("parent_uuid"));
        assertThat(parent.timeStamp().map(time -> time.getEpochSecond() - EPOCH).orElse(0L))
                .hasToString(row.get("parent_timestamp"));
        assertThat(parent.name()).isEqualTo(row.get("parent_name"));
        String locators = parent.locators().stream().map(each -> "%s space=%d len=%d at=%d"
                .formatted(each.code(), each.space(), each.length(), each.offset())).collect(Collectors.joining("; "));
        assertThat(locators.isEmpty() ? "-" : locators).isEqualTo(row.get("locators"));
    }

    private static void assertContent(Map<String, String> row, Path disk) throws IOException {
        try (DiskChain chain = DiskChain.open(disk, PathMapping.none())) {
            if (row.get("disk_sha256").equals("all-zero")) {
                for (long position : new long[] {0, SAMPLE + 1, chain.size() / 2 - 77, chain.size() - SAMPLE}) {
                    assertThat(Disks.read(chain, position, (int) SAMPLE)).containsOnly(0);
                }
            } else {
                assertThat(Disks.sha256(chain)).isEqualTo(row.get("disk_sha256"));
            }
        }
    }
}
