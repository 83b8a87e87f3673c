package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.Geometry;

/** The commands that write new disks. */
final class DiskWriteTest {

    private static final int MIB = 1 << 20;

    @TempDir
    private Path folder;

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static void succeed(Object... arguments) {
        CommandRun run = CommandRun.of(arguments);
        assertThat(run.error()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aDiskIsCreatedWithTheSizeAsWritten() throws IOException {
        succeed("disk", "create", file("a.vhd"), "128G");
        succeed("disk", "create", file("b.vhd"), "40mb", "--chs", "--type", "fixed");
        succeed("disk", "create", file("c.vhd"), "1048577", "--exact-size", "--block-size", "512K");
        assertThat(DiskInfo.read(file("a.vhd")).capacity()).isEqualTo(128L << 30);
        assertThat(DiskInfo.read(file("b.vhd")).capacity()).isEqualTo(41_909_760);
        assertThat(DiskInfo.read(file("b.vhd")).type()).isEqualTo(DiskType.FIXED);
        DiskInfo exact = DiskInfo.read(file("c.vhd"));
        assertThat(exact.capacity()).isEqualTo(MIB + 512);
        assertThat(exact.geometry()).isEqualTo(Geometry.MAXIMUM);
        assertThat(exact.table().orElseThrow().blockSize()).isEqualTo(512 << 10);
    }

    @Test
    void aSizeThatIdeGuestsDoNotSeeInFullIsTold() {
        CommandRun run = CommandRun.of("disk", "create", file("a.vhd"), "64M");
        assertThat(run.code()).isZero();
        assertThat(run.error()).contains("67,055,616 bytes, 53,248 less than its capacity; a size that")
                .hasLineCount(1);
    }

    @Test
    void aChildIsCreatedFromItsParentAlone() throws IOException {
        succeed("disk", "create", file("base.vhd"), "40M", "--chs");
        succeed("disk", "create", file("child.vhd"), "--parent", file("base.vhd"), "--map", "D:\\VMs=" + folder);
        DiskInfo child = DiskInfo.read(file("child.vhd"));
        assertThat(child.parent().orElseThrow().id()).isEqualTo(DiskInfo.read(file("base.vhd")).id());
        assertThat(child.parent().orElseThrow().locators()).hasSize(2);
    }

    @Test
    void aRawImageIsConvertedThereAndBack() throws IOException {
        byte[] content = new byte[3 * MIB + 17];
        content[MIB] = 1;
        content[content.length - 1] = 2;
        Files.write(file("a.img"), content);
        succeed("disk", "convert", file("a.img"), file("a.vhd"), "--chs");
        assertThat(DiskInfo.read(file("a.vhd")).type()).isEqualTo(DiskType.DYNAMIC);
        succeed("disk", "convert", file("a.vhd"), file("b.raw"));
        assertThat(Files.readAllBytes(file("b.raw"))).startsWith(content);
        succeed("disk", "convert", file("b.raw"), file("azure.vhd"), "--azure");
        assertThat(DiskInfo.read(file("azure.vhd")).type()).isEqualTo(DiskType.FIXED);
        assertThat(file("azure.vhd")).hasSize(4 * MIB + 512);
    }

    @Test
    void theSourceIsTakenAsRawOnlyIfItsNameOrTheCallerSaysSo() throws IOException {
        Files.write(file("a.xyz"), new byte[MIB]);
        CommandRun refused = CommandRun.of("disk", "convert", file("a.xyz"), file("a.vhd"), "--to", "fixed");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.error()).contains("a.xyz is not a virtual hard disk");
        assertThat(file("a.vhd")).doesNotExist();
        succeed("disk", "convert", file("a.xyz"), file("a.vhd"), "--raw-source", "--exact-size");
        assertThat(DiskInfo.read(file("a.vhd")).capacity()).isEqualTo(MIB);
    }

    @Test
    void aDryRunTellsThePlanAndWritesNothing() throws IOException {
        Files.write(file("a.raw"), new byte[3 * MIB]);
        CommandRun run = CommandRun.of("disk", "convert", file("a.raw"), file("a.vhd"), "--chs", "--dry-run");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Convert a.raw into a.vhd", "A dynamically expanding disk of 3,168,256 bytes, "
                + "geometry 91/4/17, in blocks of 2,097,152 bytes, with the content of a.raw.", "at most 4 MB");
        CommandRun create = CommandRun.of("disk", "create", file("b.vhd"), "127G", "-n");
        assertThat(create.out()).contains("An empty dynamically expanding disk of 136,365,211,648 bytes");
        assertThat(file("a.vhd")).doesNotExist();
        assertThat(file("b.vhd")).doesNotExist();
    }

    @Test
    void anExistingFileIsNeverTouched() throws IOException {
        Files.writeString(file("a.vhd"), "mine");
        CommandRun run = CommandRun.of("disk", "create", file("a.vhd"), "64M");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.error()).isEqualTo("verdigris: " + file("a.vhd")
                + " exists already and is left as it is; choose another name or remove it first.\n");
        assertThat(CommandRun.of("disk", "create", file("a.vhd"), "64M", "--dry-run").code()).isEqualTo(3);
        assertThat(file("a.vhd")).hasContent("mine");
    }

    @Test
    void progressIsShownOnAScreenOnlyAndTakenAway() throws IOException {
        Files.write(file("a.raw"), new byte[64 * MIB]);
        CommandRun run = CommandRun.watched(Map.of("TERM", "xterm"), "disk", "convert", file("a.raw"),
                file("b.raw"));
        assertThat(run.code()).isZero();
        assertThat(run.error()).matches("(\r\u001B\\[Kb\\.raw: [\\d.]+ MB of 64 MB (written|verified) \\(\\d+ %\\))*"
                + "(\r\u001B\\[K)?");
    }
}
