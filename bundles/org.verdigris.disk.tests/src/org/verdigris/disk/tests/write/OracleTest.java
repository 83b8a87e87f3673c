package org.verdigris.disk.tests.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.DiskWriter;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SizeRule;
import org.verdigris.disk.write.SourceDisk;
import org.verdigris.disk.write.Volume;

/** Other programs read what we write. Skipped where they are not installed. */
@Timeout(120)
final class OracleTest {

    private static final int SIZE = 9_000_448;

    @TempDir
    private Path folder;

    private static String run(String... command) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of(command[0])) || Stream.of(System.getenv("PATH").split(":")).anyMatch(
                each -> Files.isExecutable(Path.of(each, command[0]))), command[0] + " is not installed");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).describedAs(text).isZero();
        return text;
    }

    @ParameterizedTest
    @EnumSource
    void qemuReadsTheSameContent(SizeRule rule) throws IOException, InterruptedException {
        Path source = Files.write(folder.resolve("source.raw"), Contents.random(new Random(11), SIZE));
        for (DiskFormat format : new DiskFormat[] {DiskFormat.FIXED, DiskFormat.DYNAMIC}) {
            Path target = folder.resolve(format + ".vhd");
            Contents.convert(source, target, NewDisk.holding(format, SIZE, rule, NewDisk.USUAL_BLOCK));
            String size = rule == SizeRule.PLAIN ? "force_size_calc=current_size," : "";
            assertThat(run("qemu-img", "compare", "--image-opts", "driver=raw,file.driver=file,file.filename=" + source,
                    "driver=vpc," + size + "file.driver=file,file.filename=" + target)).contains("identical");
        }
    }

    @Test
    void qemuSeesTheWholeSizeOfExactChsAndVeryLargeDisks() throws IOException, InterruptedException {
        for (SizeRule rule : new SizeRule[] {SizeRule.EXACT, SizeRule.CHS}) {
            for (long size : new long[] {SIZE, 2040L << 30}) {
                Path file = folder.resolve(rule + "-" + size + ".vhd");
                NewDisk disk = NewDisk.empty(DiskFormat.DYNAMIC, size, rule, NewDisk.USUAL_BLOCK);
                new DiskWriter(Volume.local(), Progress.none()).create(file, disk, PathMapping.none());
                assertThat(run("qemu-img", "info", "--output=json", "-f", "vpc", file.toString()))
                        .contains("\"virtual-size\": " + disk.capacity() + ",");
            }
        }
    }

    @Test
    void libvhdiReadsAChainThatWasCompacted() throws IOException, InterruptedException {
        String python = """
                import sys, pyvhdi, hashlib
                kept, parent = [], None
                for name in sys.argv[1:]:
                    disk = pyvhdi.file()
                    disk.open(name)
                    if parent:
                        disk.set_parent(parent)
                    kept.append(disk)
                    parent = disk
                digest = hashlib.sha256()
                left = disk.get_media_size()
                while left:
                    data = disk.read_buffer(min(left, 65536))
                    digest.update(data)
                    left -= len(data)
                print(digest.hexdigest())
                """;
        assumeTrue(new ProcessBuilder("/usr/bin/python3", "-c", "import pyvhdi").start().waitFor() == 0,
                "python3-libvhdi is not installed");
        Path base = Files.createDirectory(folder.resolve("chain")).resolve("base.vhd");
        byte[] content = Contents.random(new Random(3), SIZE);
        Path raw = Files.write(folder.resolve("source.raw"), content);
        Contents.convert(raw, base, NewDisk.holding(DiskFormat.DYNAMIC, SIZE, SizeRule.PLAIN, NewDisk.USUAL_BLOCK));
        System.arraycopy(Contents.random(new Random(4), 3 << 20), 0, content, 4_000_256, 3 << 20);
        Files.write(raw, content);
        Path child = base.resolveSibling("child.vhd");
        try (SourceDisk changed = SourceDisk.raw(raw); SourceDisk parent = SourceDisk.open(base, PathMapping.none())) {
            Path made = new DiskWriter(Volume.local(), Progress.none()).prepare(changed, Optional.of(parent), child,
                    NewDisk.childOf(DiskInfo.read(base)), PathMapping.none());
            Files.move(made, child);
        }
        assertThat(run("/usr/bin/python3", "-c", python, base.toString(), child.toString()).strip())
                .isEqualTo(sha256(content));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void libvhdiReadsTheMetadataOfAChild() throws IOException, InterruptedException {
        DiskWriter writer = new DiskWriter(Volume.local(), Progress.none());
        Path base = folder.resolve("base.vhd");
        writer.create(base, NewDisk.empty(DiskFormat.FIXED, SIZE, SizeRule.PLAIN, NewDisk.USUAL_BLOCK),
                PathMapping.none());
        Path child = folder.resolve("child.vhd");
        DiskInfo parent = DiskInfo.read(base);
        writer.create(child, NewDisk.childOf(parent), PathMapping.none());
        assertThat(run("vhdiinfo", child.toString())).contains("Differential", "(" + parent.capacity() + " bytes)",
                parent.id().toString()).containsPattern("Parent filename\\s*: base.vhd");
    }
}
