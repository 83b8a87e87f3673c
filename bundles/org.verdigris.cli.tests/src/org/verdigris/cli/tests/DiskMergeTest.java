package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.vmc.VmcBuilder;

/** The commands that merge disks, take snapshots, revert and decide about undo disks, with the machine concerned. */
final class DiskMergeTest {

    private static final UUID BASE = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    private static final UUID CHILD = UUID.fromString("11112233-4455-6677-8899-aabbccddeeff");
    private static final int MIB = 1 << 20;

    @TempDir
    private Path folder;
    private Path base;
    private Path child;
    private Path machine;

    @BeforeEach
    void writeMachine() throws IOException {
        byte[] sector = new byte[512];
        sector[0] = 1;
        base = VhdBuilder.dynamic(8 * MIB).id(BASE).sectors(0, sector).write(folder.resolve("base.vhd"));
        child = VhdBuilder.differencing(8 * MIB, BASE, "base.vhd").relativeLocator(".\\base.vhd").id(CHILD)
                .sectors(1, sector).write(folder.resolve("child.vhd"));
        machine = VmcBuilder.machine("payroll").disk(0, 0, "D:\\VMs\\child.vhd", ".\\child.vhd").write(folder);
    }

    private Path grandchild() throws IOException {
        byte[] sector = new byte[512];
        sector[1] = 7;
        return VhdBuilder.differencing(8 * MIB, CHILD, "child.vhd").relativeLocator(".\\child.vhd")
                .id(UUID.randomUUID()).sectors(2, sector).windowsLayout().write(folder.resolve("grandchild.vhd"));
    }

    private static String hash(Path disk) {
        CommandRun run = CommandRun.of("disk", "hash", disk);
        assertThat(run.code()).describedAs(run.error()).isZero();
        return run.out().split(" ")[0];
    }

    private String names() throws IOException {
        return Files.readString(machine, StandardCharsets.UTF_16);
    }

    @Test
    void aMergeTellsItsStepsRedirectsTheMachineAndIsTakenBack() throws IOException {
        Path grandchild = grandchild();
        String shown = hash(child);
        String above = hash(grandchild);
        byte[] before = Files.readAllBytes(machine);
        CommandRun plan = CommandRun.of("disk", "merge", child, "-n");
        assertThat(plan.code()).describedAs(plan.error()).isZero();
        assertThat(plan.out()).contains("Merge child.vhd into base.vhd", "replace", "set aside", "change in place",
                "4 steps");
        assertThat(names()).contains("child.vhd");
        CommandRun run = CommandRun.of("disk", "merge", child);
        assertThat(run.code()).describedAs(run.error()).isZero();
        assertThat(hash(base)).isEqualTo(shown);
        assertThat(hash(grandchild)).isEqualTo(above);
        assertThat(child).doesNotExist();
        assertThat(names()).contains("D:\\VMs\\base.vhd", ".\\base.vhd").doesNotContain("child.vhd");
        assertThat(CommandRun.of("disk", "check", grandchild).code()).isZero();
        assertThat(CommandRun.of("disk", "undo", base).code()).isZero();
        assertThat(Files.readAllBytes(machine)).isEqualTo(before);
        assertThat(hash(grandchild)).isEqualTo(above);
        assertThat(hash(child)).isEqualTo(shown);
    }

    @Test
    void aMergeInPlaceSaysThatItCannotBeTakenBack() throws IOException {
        String shown = hash(child);
        CommandRun run = CommandRun.of("disk", "merge", child, "--in-place");
        assertThat(run.code()).describedAs(run.error()).isZero();
        assertThat(run.out()).contains("copy into", "cannot be brought back").doesNotContain("takes this back");
        assertThat(hash(base)).isEqualTo(shown);
        assertThat(names()).contains("base.vhd").doesNotContain("child.vhd");
        assertThat(folder.resolve("child.vhd.bak")).exists();
        assertThat(CommandRun.of("disk", "undo", base).code()).isEqualTo(3);
    }

    @Test
    void aWholeChainGoesIntoAnAncestorOrIntoANewFile() throws IOException {
        Path grandchild = grandchild();
        String above = hash(grandchild);
        Path whole = folder.resolve("whole.vhd");
        CommandRun copy = CommandRun.of("disk", "merge", grandchild, "--to", whole, "--fixed");
        assertThat(copy.code()).describedAs(copy.error()).isZero();
        assertThat(hash(whole)).isEqualTo(above);
        assertThat(whole).hasSize(8 * MIB + 512);
        CommandRun refused = CommandRun.of("disk", "merge", grandchild, "--down-to", base);
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.error()).contains("payroll.vmc names", "child.vhd itself");
        Files.delete(machine);
        CommandRun run = CommandRun.of("disk", "merge", grandchild, "--down-to", base);
        assertThat(run.code()).describedAs(run.error()).isZero();
        assertThat(hash(base)).isEqualTo(above);
    }

    @Test
    void childrenInTheFolderOfTheParentAreFoundFromTheFolderOfTheChild() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path other = VhdBuilder.differencing(8 * MIB, BASE, "base.vhd").relativeLocator("..\\base.vhd")
                .write(elsewhere.resolve("other.vhd"));
        CommandRun run = CommandRun.of("disk", "merge", other);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.error()).contains("base.vhd is also the parent of", "child.vhd");
    }

    @Test
    void contradictionsAreWrongUsage() {
        Object[][] wrong = {{"merge", child, "--fixed"}, {"merge", child, "--to", "x.vhd", "--in-place"},
                {"merge", child, "--to", "x.vhd", "--down-to", base},
                {"merge", child, "--in-place", "--discard-backup"},
                {"undo-disk", "forget", child}, {"undo-disk", "discard", child, "--in-place"},
                {"undo-disk", "commit", child, "--in-place", "--discard-backup"}, {"merge"}, {"undo-disk", "commit"}};
        for (Object[] words : wrong) {
            Object[] all = new Object[words.length + 1];
            all[0] = "disk";
            System.arraycopy(words, 0, all, 1, words.length);
            assertThat(CommandRun.of(all).code()).describedAs("%s", (Object) words).isEqualTo(2);
        }
    }

    @Test
    void aSnapshotIsTakenMergedAndReverted() throws IOException {
        String shown = hash(child);
        CommandRun run = CommandRun.of("disk", "snapshot", child, "--map", "D:\\VMs=" + folder);
        assertThat(run.code()).describedAs(run.error()).isZero();
        assertThat(run.out()).contains("must not be started or changed by itself");
        Path snapshot = folder.resolve("child-1.vhd");
        assertThat(hash(snapshot)).isEqualTo(shown);
        assertThat(names()).contains("D:\\VMs\\child-1.vhd", ".\\child-1.vhd");
        assertThat(CommandRun.of("disk", "revert", child).error()).contains("child.vhd is the parent of");
        assertThat(CommandRun.of("disk", "revert", snapshot).code()).isZero();
        assertThat(hash(snapshot)).isEqualTo(shown);
        assertThat(CommandRun.of("disk", "merge", snapshot).code()).isZero();
        assertThat(names()).contains("D:\\VMs\\child.vhd", ".\\child.vhd").doesNotContain("child-1");
        assertThat(hash(child)).isEqualTo(shown);
    }

    @Test
    void anUndoDiskIsKeptDiscardedOrCommittedAndTheMachineIsLeftAlone() throws IOException {
        String name = "VirtualPCUndo_payroll_0_0_1200000101200.vud";
        Path undo = Files.move(grandchild(), folder.resolve(name));
        Files.delete(machine);
        VmcBuilder.machine("payroll").disk(0, 0, "", ".\\child.vhd").undoDisk(0, 0, "", ".\\" + name).write(folder);
        byte[] before = Files.readAllBytes(machine);
        String shown = hash(undo);
        assertThat(CommandRun.of("disk", "merge", undo).error()).contains("is an undo disk");
        CommandRun kept = CommandRun.of("disk", "undo-disk", "keep", undo);
        assertThat(kept.code()).isZero();
        assertThat(kept.out()).contains("There is nothing to do.", "its machine goes on with it");
        CommandRun discarded = CommandRun.of("disk", "undo-disk", "discard", undo);
        assertThat(discarded.code()).describedAs(discarded.error()).isZero();
        assertThat(undo).doesNotExist();
        assertThat(CommandRun.of("disk", "undo", undo).code()).isZero();
        CommandRun committed = CommandRun.of("disk", "undo-disk", "commit", undo);
        assertThat(committed.code()).describedAs(committed.error()).isZero();
        assertThat(committed.out()).contains("goes on naming " + undo);
        assertThat(hash(child)).isEqualTo(shown);
        assertThat(Files.readAllBytes(machine)).isEqualTo(before);
    }

    @Test
    void aMachineWithASavedStateForbidsToCommit() throws IOException {
        Path undo = Files.move(grandchild(), folder.resolve("u.vud"));
        Files.delete(machine);
        VmcBuilder.machine("payroll").disk(0, 0, "", ".\\child.vhd").undoDisk(0, 0, "", ".\\u.vud")
                .savedState("", ".\\payroll.vsv").write(folder);
        for (String action : new String[] {"commit", "discard"}) {
            CommandRun run = CommandRun.of("disk", "undo-disk", action, undo);
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.error()).contains("payroll.vmc", "saved state");
        }
    }
}
