package org.verdigris.disk.tests.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Severity;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SizeRule;
import org.verdigris.testing.corpus.Corpus;

/** Every disk of the corpus that holds data keeps its expected content as a dynamic disk and as a raw image. */
final class CorpusConvertTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyDiskOfTheCorpusWithData() throws IOException {
        Optional<Corpus> corpus = Corpus.find();
        assumeTrue(corpus.isPresent(), "the corpus is not here; set VERDIGRIS_CORPUS to its folder");
        List<DynamicTest> tests = new ArrayList<>();
        for (Map<String, String> row : corpus.get().expected("vhd.tsv")) {
            Optional<Path> disk = corpus.get().expand(row.get("file"), folder);
            if (!row.get("disk_sha256").equals("all-zero")) {
                tests.add(dynamicTest(row.get("file"), () -> {
                    assumeTrue(disk.isPresent(), "the program xz is not installed");
                    assertConverted(disk.get(), row.get("disk_sha256"));
                }));
            }
        }
        // children look for their parents under these names
        Files.copy(folder.resolve("vhd/govhd-win8.vhd"), folder.resolve("vhd/win8.vhd"));
        Files.copy(folder.resolve("vhd/dfvfs-image.vhd"), folder.resolve("vhd/image.vhd"));
        return tests.stream();
    }

    private void assertConverted(Path disk, String sha256) throws Exception {
        long capacity = DiskInfo.read(disk).capacity();
        Path dynamic = folder.resolve("converted.vhd");
        Path raw = folder.resolve("converted.raw");
        Contents.convert(disk, dynamic,
                NewDisk.holding(DiskFormat.DYNAMIC, capacity, SizeRule.PLAIN, NewDisk.USUAL_BLOCK));
        Contents.convert(dynamic, raw,
                NewDisk.holding(DiskFormat.RAW, capacity, SizeRule.PLAIN, NewDisk.USUAL_BLOCK));
        assertThat(DiskInfo.read(dynamic).flaws()).allMatch(flaw -> flaw.severity() == Severity.INFORMATION);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (DigestInputStream content = new DigestInputStream(Files.newInputStream(raw), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        Files.delete(dynamic);
        Files.delete(raw);
        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(sha256);
    }
}
