package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.Progress;
import org.verdigris.disk.operation.Maker;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.write.TargetFile;
import org.verdigris.disk.write.Volume;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.disk.VhdSurgery;
import org.verdigris.testing.vmc.VmcBuilder;

import com.google.gson.JsonObject;

/** The commands that change existing disks, and those that take back, give up and finish what others did. */
final class DiskChangeTest {

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
        child = VhdBuilder.differencing(8 * MIB, BASE, "base.vhd").relativeLocator(".\\base.vhd").windowsLayout()
                .id(UUID.randomUUID()).sectors(1, sector).write(folder.resolve("child.vhd"));
    }

    @Test
    void aRepairIsPlannedPerformedAndTakenBack() throws IOException {
        VhdSurgery.on(base).flip(30);
        byte[] broken = Files.readAllBytes(base);
        CommandRun plan = CommandRun.of("disk", "repair", base, "--dry-run");
        assertThat(plan.code()).isZero();
        assertThat(plan.out()).contains("Repair " + base, "change in place", "R02: ", "One step; no more space");
        assertThat(Files.readAllBytes(base)).isEqualTo(broken);
        CommandRun run = CommandRun.of("disk", "repair", base);
        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("Done: Repair %s.%n\"verdigris disk undo %s\" takes this back.%n"
                .formatted(base, base).replace(System.lineSeparator(), "\n"));
        assertThat(CommandRun.of("disk", "check", base).code()).isZero();
        assertThat(CommandRun.of("disk", "undo", base, "-n").out()).contains("Take back: Repair");
        assertThat(CommandRun.of("disk", "undo", base).code()).isZero();
        assertThat(Files.readAllBytes(base)).isEqualTo(broken);
        assertThat(CommandRun.of("disk", "undo", base).error()).contains("No operation on " + base);
        assertThat(CommandRun.of("disk", "undo", base).code()).isEqualTo(3);
    }

    @Test
    void aPlanAsJsonHasItsSteps() throws IOException {
        VhdSurgery.on(base).flip(30);
        JsonObject json = CommandRun.of("disk", "repair", base, "-n", "--json").json();
        assertThat(json.get("kind").getAsString()).isEqualTo("diskPlan");
        assertThat(json.getAsJsonArray("steps").get(0).getAsJsonObject().get("step").getAsString())
                .isEqualTo("patch");
        CommandRun wrong = CommandRun.of("disk", "repair", base, "--json");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.error()).contains("--dry-run");
    }

    @Test
    void aSoundDiskNeedsNoRepair() {
        CommandRun run = CommandRun.of("disk", "repair", base);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("There is nothing to do.").doesNotContain("Done");
    }

    @Test
    void contentIsGivenUpOnRequestOnly() throws IOException {
        VhdSurgery.on(base).tableEntry(0, 1);
        assertThat(CommandRun.of("disk", "repair", base).out()).contains("--lossy").doesNotContain("Done");
        Path copy = folder.resolve("mended.vhd");
        CommandRun run = CommandRun.of("disk", "repair", base, "--lossy", "-o", copy);
        assertThat(run.out()).contains("Block 0 (bytes 0 to 2,097,151 of the disk) is lost", "create", "Done");
        assertThat(CommandRun.of("disk", "check", copy).code()).isZero();
        assertThat(CommandRun.of("disk", "check", base).code()).isEqualTo(1);
        assertThat(CommandRun.of("disk", "repair", base, "--unmarked", "drop").code()).isEqualTo(2);
    }

    @Test
    void aChildIsRelinkedByItsIdAndAFolderAsAWhole() throws IOException {
        Path bases = Files.createDirectory(folder.resolve("bases"));
        Files.move(base, bases.resolve("xp.vhd"));
        assertThat(CommandRun.of("disk", "hash", child).code()).isEqualTo(3);
        CommandRun plan = CommandRun.of("disk", "relink", child, "-n", "--map", "D:\\VMs=" + folder);
        assertThat(plan.out()).contains("W2ru: .\\base.vhd → .\\bases\\xp.vhd",
                "W2ku: nothing → D:\\VMs\\bases\\xp.vhd");
        CommandRun run = CommandRun.of("disk", "relink", folder);
        assertThat(run.code()).isZero();
        assertThat(CommandRun.of("disk", "hash", child).code()).isZero();
        assertThat(CommandRun.of("disk", "relink", folder).out()).contains("There is nothing to do.");
        assertThat(CommandRun.of("disk", "relink", folder, "--parent", base).code()).isEqualTo(2);
    }

    @Test
    void aParentElsewhereIsFoundInTheFoldersToSearch() throws IOException {
        Path machines = Files.createDirectory(folder.resolve("machines"));
        Path moved = Files.move(child, machines.resolve("child.vhd"));
        CommandRun missing = CommandRun.of("disk", "relink", moved);
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.error()).contains(BASE.toString());
        assertThat(CommandRun.of("disk", "relink", moved, "--search", folder.resolve("nowhere")).error())
                .contains("is no folder");
        assertThat(CommandRun.of("disk", "relink", moved, "--search", folder).code()).isZero();
        assertThat(CommandRun.of("disk", "hash", moved).code()).isZero();
    }

    @Test
    void aMachineWithASavedStateForbidsTheChange() throws IOException {
        VmcBuilder.machine("payroll").disk(0, 0, "", ".\\child.vhd").savedState("", ".\\payroll.vsv").write(folder);
        VhdSurgery.on(base).flip(30);
        CommandRun run = CommandRun.of("disk", "repair", base);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.error()).contains("payroll.vmc", "saved state");
    }

    @Test
    void aBackupIsKeptUntilItIsDiscarded() throws IOException {
        Path backup = folder.resolve("base.vhd.bak");
        replace(Volume.local());
        assertThat(backup).exists();
        CommandRun plan = CommandRun.of("disk", "discard-backup", base, "--dry-run");
        assertThat(plan.code()).isZero();
        assertThat(plan.out()).contains("new content", backup.toString());
        assertThat(backup).exists();
        assertThat(CommandRun.of("disk", "discard-backup", base).out()).contains("The backups are discarded");
        assertThat(backup).doesNotExist();
        assertThat(CommandRun.of("disk", "discard-backup", base).code()).isEqualTo(3);
    }

    @Test
    void anInterruptedOperationIsToldOfByEveryCommandAndFinished() throws IOException {
        try {
            replace(new Stopping());
        } catch (IOException stopped) {
            assertThat(stopped).hasMessageContaining("verdigris disk recover");
        }
        String sentence = base + " is in the middle of a change that was interrupted";
        assertThat(CommandRun.of("disk", "hash", base).error()).contains(sentence);
        assertThat(CommandRun.of("disk", "hash", child).error()).contains(sentence);
        assertThat(CommandRun.of("disk", "map", base).error()).contains(sentence);
        assertThat(CommandRun.of("disk", "info", base).out()).contains("Unfinished", sentence);
        CommandRun check = CommandRun.of("disk", "check", base);
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).contains(sentence, "one with errors");
        for (String command : List.of("repair", "relink", "undo", "discard-backup")) {
            CommandRun refused = CommandRun.of("disk", command, base);
            assertThat(refused.code()).describedAs(command).isEqualTo(3);
            assertThat(refused.error()).contains(sentence, "verdigris disk recover");
        }
        assertThat(CommandRun.of("disk", "create", folder.resolve("new.vhd"), "--parent", base).error())
                .contains(sentence);
        CommandRun listed = CommandRun.of("disk", "recover", folder, "-n");
        assertThat(listed.code()).isEqualTo(1);
        assertThat(listed.out()).isEqualTo(base + ": \"new content\" was interrupted.\n");
        CommandRun finished = CommandRun.of("disk", "recover", folder);
        assertThat(finished.code()).isZero();
        assertThat(finished.out()).contains("\"new content\" is finished");
        assertThat(Files.readString(base)).isEqualTo("new");
        assertThat(CommandRun.of("disk", "recover", folder).out()).isEqualTo("No operation was interrupted.\n");
        assertThat(CommandRun.of("disk", "recover", folder.resolve("nowhere")).code()).isEqualTo(3);
    }

    private void replace(Volume volume) throws IOException {
        Step step = Step.replace(base, 3, "test", Maker.of("new".getBytes()));
        new Plan("new content", base, List.of(step), List.of(), List.of()).perform(volume, Progress.none());
    }

    /** A volume on which no file takes the name of another. */
    private static final class Stopping implements Volume {

        private final Volume local = Volume.local();

        @Override
        public TargetFile create(Path file) throws IOException {
            return local.create(file);
        }

        @Override
        public TargetFile open(Path file) throws IOException {
            return local.open(file);
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            local.rename(from, to);
        }

        @Override
        public void replace(Path from, Path to) throws IOException {
            throw new IOException("The power failed");
        }

        @Override
        public boolean link(Path file, Path second) throws IOException {
            return local.link(file, second);
        }

        @Override
        public void createFolder(Path folder) throws IOException {
            local.createFolder(folder);
        }

        @Override
        public void delete(Path file) throws IOException {
            local.delete(file);
        }

        @Override
        public long freeBytes(Path at) throws IOException {
            return local.freeBytes(at);
        }
    }
}
