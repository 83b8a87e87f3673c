package org.verdigris.core.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.store.FactStore;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.Problem;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.resource.Dialect;
import org.verdigris.testing.vmc.VncBuilder;

/** What is found by searching folders, and what is left alone. */
final class FolderWalkTest {

    @TempDir
    private Path folder;
    private Ground ground;

    @BeforeEach
    void lay() {
        ground = new Ground(folder);
    }

    @Test
    void extensionsAreRecognisedInWhateverCase() throws Exception {
        Files.move(ground.machine("A").write(folder), ground.path("A.VMC"));
        Files.move(VncBuilder.network("lan").id("00D67AACDFC2499DBD9222F7A0A29D54").write(folder),
                ground.path("Lan.Vnc"));
        ground.disk("C.VHD");
        ground.child("C.Vud", "C.VHD");
        Files.createFile(ground.path("readme.txt"));
        Files.createFile(ground.path("vhd"));
        Estate estate = ground.scan();
        assertThat(estate.getMachines()).extracting(VirtualMachine::getName).containsExactly("A");
        assertThat(estate.getNetworks()).hasSize(1);
        assertThat(estate.getDisks()).extracting(DiskImage::getName).containsExactly("C.VHD", "C.Vud");
        assertThat(estate.getFolders()).containsExactly(folder.toString());
        assertThat(estate.getName()).isEqualTo(folder.getFileName().toString());
    }

    @Test
    void aFileReachedThroughSeveralFoldersCountsOnce() throws Exception {
        ground.disk("vms/deep/c.vhd");
        ground.machine("a").disk(0, 0, "", "c.vhd").write(ground.path("vms/deep"));
        Files.createSymbolicLink(ground.path("again"), ground.path("vms"));
        Files.createSymbolicLink(ground.path("vms/deep/loop"), ground.path("vms"));
        Files.createSymbolicLink(ground.path("vms/link.vhd"), ground.path("vms/deep/c.vhd"));
        Estate estate = Ground.scan(EstateDefinition.of(List.of(ground.path("again"), folder,
                ground.path("vms/deep"), ground.path("vms/deep"))));
        assertThat(estate.getDisks()).extracting(DiskImage::getPath)
                .containsExactly(ground.path("vms/deep/c.vhd").toString());
        assertThat(estate.getMachines()).hasSize(1);
        assertThat(estate.getProblems()).isEmpty();
    }

    @Test
    void aLinkThatLeadsOutOfTheFoldersIsFollowed(@TempDir Path outside) throws Exception {
        new Ground(outside).disk("x/c.vhd");
        Files.createSymbolicLink(ground.path("more"), outside);
        Files.createSymbolicLink(ground.path("more of x"), outside.resolve("x"));
        Files.createSymbolicLink(ground.path("nowhere"), outside.resolve("gone"));
        Files.createSymbolicLink(ground.path("self.vhd"), ground.path("self.vhd"));
        Estate estate = ground.scan();
        assertThat(estate.getDisks()).extracting(DiskImage::getPath)
                .containsExactly(ground.path("more/x/c.vhd").toString());
        assertThat(estate.getProblems()).isEmpty();
    }

    @Test
    void aDiskNamedThroughALinkIsTheDiskThatWasFound() throws Exception {
        ground.disk("store/c.vhd");
        Files.createSymbolicLink(ground.path("alias"), ground.path("store"));
        ground.machine("a").disk(0, 0, "", "alias\\c.vhd").write(ground.folder());
        Estate estate = ground.scan();
        assertThat(Ground.disk(estate, "c.vhd").getDrives()).hasSize(1);
        assertThat(estate.getProblems()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsAnErrorAndTheRestIsFound() throws Exception {
        ground.disk("vms/c.vhd");
        Estate estate = Ground.scan(EstateDefinition.of(List.of(ground.path("vms"), ground.path("unmounted"))));
        assertThat(estate.getDisks()).hasSize(1);
        Problem problem = Ground.only(estate, ProblemKind.UNREADABLE_FOLDER);
        assertThat(problem.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(problem.getPath()).isEqualTo(ground.path("unmounted").toString());
        Files.createDirectory(ground.path("unmounted"));
        assertThat(Ground.scan(EstateDefinition.of(List.of(ground.path("unmounted")))).getProblems()).isEmpty();
    }

    @Test
    void aFileInsteadOfAFolderStandsForItselfIfItIsOneOfOurs() throws Exception {
        ground.disk("c.vhd");
        Files.createFile(ground.path("notes.txt"));
        assertThat(Ground.scan(EstateDefinition.of(List.of(ground.path("c.vhd")))).getDisks()).hasSize(1);
        Estate other = Ground.scan(EstateDefinition.of(List.of(ground.path("notes.txt"))));
        assertThat(Ground.kinds(other)).containsExactly("unreadable-folder");
    }

    @Test
    void aFolderThatMustNotBeReadIsAWarning() throws Exception {
        Path closed = Files.createDirectory(ground.path("closed"));
        assumeFalse(!closed.toFile().setReadable(false) || Files.isReadable(closed),
                "this user may read every folder, so none can be closed to it");
        try {
            Estate estate = ground.scan();
            assertThat(Ground.only(estate, ProblemKind.UNREADABLE_FOLDER).getSeverity()).isEqualTo(Severity.WARNING);
        } finally {
            closed.toFile().setReadable(true);
        }
    }

    @Test
    void aFileThatCannotBeOpenedIsNotCalledDamagedAndNothingElseIsSaidAboutIt() throws Exception {
        ground.disk("c.vhd");
        ground.machine("a").write(folder);
        Function<Dialect, Reading> afterDeleting = dialect -> file -> {
            file.path().toFile().delete();
            return new FileReading(dialect).read(file);
        };
        Estate estate = new EstateScan(ground.definition(), FactStore.none(), afterDeleting).run(ScanProgress.none());
        assertThat(estate.getProblems()).extracting(Problem::getKind, Problem::getSeverity, Problem::getMessage)
                .containsExactly(
                        tuple("unreadable-folder", Severity.WARNING,
                                ground.path("a.vmc") + " cannot be read: there is nothing at this place."),
                        tuple("unreadable-folder", Severity.WARNING,
                                ground.path("c.vhd") + " cannot be read: there is nothing at this place."));
        assertThat(estate.getMachines()).hasSize(1);
        assertThat(estate.getDisks()).hasSize(1);
    }

    @Test
    void aNameThatCannotBeWrittenHereIsAWarningAndTheRestIsFound() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell to make such a name with");
        ground.disk("good.vhd");
        new ProcessBuilder("/bin/sh", "-c", "mkdir \"$0/$(printf 'b\\377d')\"; touch \"$0/$(printf 'b\\377d').vhd\"",
                folder.toString()).start().waitFor();
        assumeTrue(folder.toFile().list().length == 3, "this file system takes no such name");
        Estate estate = ground.scan();
        assertThat(estate.getDisks()).extracting(DiskImage::getName).containsExactly("good.vhd");
        assertThat(Ground.kinds(estate)).containsExactly("unreadable-folder", "unreadable-folder");
        assertThat(estate.getProblems().getFirst().getSolution()).contains("LC_ALL");
    }

    @Test
    void aDialectFileThatCannotBeUsedIsAnErrorAndTheRestIsFound() throws Exception {
        ground.machine("a").write(folder);
        Path dialect = Files.writeString(ground.path("own.dialect"), "cpu.wait = x\n");
        Estate estate = Ground.scan(ground.through(dialect));
        assertThat(estate.getMachines()).hasSize(1);
        Problem problem = Ground.only(estate, ProblemKind.UNREADABLE_DIALECT);
        assertThat(problem.getPath()).isEqualTo(dialect.toString());
        assertThat(problem.getMessage()).contains("own.dialect", "cpu.wait");
        Files.writeString(dialect, "cpu.weight = settings/cpu/weight\n");
        assertThat(Ground.scan(ground.through(dialect)).getProblems()).isEmpty();
    }

    @Test
    void whatWindowsDeletedIsNotSearched() throws Exception {
        ground.disk("RECYCLER/S-1-5-21/Dc1.vhd");
        ground.disk("System Volume Information/c.vhd");
        assertThat(ground.scan().getDisks()).isEmpty();
    }

    @Test
    void filesOfOtherProgramsAreSetAsideWithoutAProblem() throws Exception {
        Files.writeString(ground.path("office.vnc"), "[Connection]\r\nHost=10.0.0.1\r\n", StandardCharsets.US_ASCII);
        Files.writeString(ground.path("counter.vhd"), "library ieee;\nentity counter is\n", StandardCharsets.US_ASCII);
        Estate estate = ground.scan();
        assertThat(estate.getSetAside()).containsExactly(ground.path("counter.vhd").toString(),
                ground.path("office.vnc").toString());
        assertThat(estate.getProblems()).isEmpty();
        assertThat(estate.getDisks()).isEmpty();
        assertThat(estate.getNetworks()).isEmpty();
    }

    @Test
    void aBrokenMachineOrNetworkIsListedWithTheReasonUntilItIsMended() throws Exception {
        Path machine = ground.machine("a").write(ground.folder());
        truncate(machine);
        truncate(VncBuilder.network("b").id("00D67AACDFC2499DBD9222F7A0A29D54").write(ground.folder()));
        Estate estate = ground.scan();
        assertThat(Ground.kinds(estate)).containsExactly("unreadable-machine", "unreadable-network");
        assertThat(Ground.machine(estate, "a").getUnreadable()).contains("a.vmc");
        assertThat(estate.getNetworks()).hasSize(1);
        Files.delete(ground.path("b.vnc"));
        ground.machine("a").write(folder);
        assertThat(ground.problems()).isEmpty();
    }

    private static void truncate(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2 & ~1));
    }
}
