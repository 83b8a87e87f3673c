package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.disk.VhdSurgery;

import com.google.gson.JsonObject;

/** The commands {@code disk diff} and {@code disk join}. */
final class DiskDiffTest {

    private static final UUID BASE = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    private static final long MIB = 1 << 20;

    @TempDir
    private Path folder;
    private Path base;
    private Path child;

    @BeforeEach
    void writeChain() throws IOException {
        byte[] sector = new byte[512];
        sector[0] = 1;
        base = VhdBuilder.dynamic(8 * MIB).id(BASE).windowsLayout().sectors(0, sector)
                .write(folder.resolve("base.vhd"));
        sector[0] = 0;
        sector[3] = 2;
        child = VhdBuilder.differencing(8 * MIB, BASE, "base.vhd").relativeLocator(".\\base.vhd").windowsLayout()
                .sectors(5000, sector).write(folder.resolve("child.vhd"));
    }

    @Test
    void aChildIsComparedWithItsParent() {
        CommandRun run = CommandRun.of("disk", "diff", child);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).containsPattern("2560003 +2560004 +1 +1\n").contains(
                child + " and " + base + " differ in one range (1 byte), in one block of 2 MB.");
        assertThat(CommandRun.of("disk", "diff", child, "--limit", "0").out()).doesNotContain("2560003")
                .contains("One more range differs");
    }

    @Test
    void theSameContentEndsWithZero() {
        CommandRun run = CommandRun.of("disk", "diff", base, base);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(base + " and " + base + " have the same content.\n");
    }

    @Test
    void differentSizesAreToldAndZerosBehindTheShorterAreTheSame() throws IOException {
        byte[] content = new byte[1024];
        content[0] = 1;
        Path raw = Files.write(folder.resolve("short.raw"), content);
        CommandRun run = CommandRun.of("disk", "diff", base, raw);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("has 8388608 bytes and " + raw + " has 1024 bytes; the shorter is compared as "
                + "if zeros followed.").contains("have the same content");
    }

    @Test
    void jsonHasThePositions() {
        JsonObject json = CommandRun.of("disk", "diff", base, child, "--json").json();
        assertThat(json.get("same").getAsBoolean()).isFalse();
        assertThat(json.get("rangeCount").getAsLong()).isEqualTo(1);
        JsonObject range = json.getAsJsonArray("ranges").get(0).getAsJsonObject();
        assertThat(range.get("start").getAsLong()).isEqualTo(2_560_003);
        assertThat(range.get("end").getAsLong()).isEqualTo(2_560_004);
        assertThat(range.get("firstBlock").getAsLong()).isEqualTo(1);
    }

    @Test
    void aDiskWithoutParentAndWrongLimitsAreRefused() {
        CommandRun alone = CommandRun.of("disk", "diff", base);
        assertThat(alone.code()).isEqualTo(3);
        assertThat(alone.error()).contains("has no parent to compare with");
        assertThat(CommandRun.of("disk", "diff", base, child, "--limit", "-1").code()).isEqualTo(2);
        assertThat(CommandRun.of("disk", "diff").code()).isEqualTo(2);
    }

    @Test
    void theNameOfAMissingDiskIsTold() {
        CommandRun run = CommandRun.of("disk", "diff", base, folder.resolve("none.vhd"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.error()).contains("none.vhd");
    }

    @Test
    void aSplitDiskIsJoined() throws IOException {
        byte[] whole = Files.readAllBytes(base);
        VhdSurgery.on(base).split(1_000_000);
        Path target = folder.resolve("whole.vhd");
        assertThat(CommandRun.of("disk", "join", base, target).code()).isZero();
        assertThat(target).hasBinaryContent(whole);
        CommandRun again = CommandRun.of("disk", "join", base, target);
        assertThat(again.code()).isEqualTo(3);
        assertThat(again.error()).contains("whole.vhd");
    }
}
