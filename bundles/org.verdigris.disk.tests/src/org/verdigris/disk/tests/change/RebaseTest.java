package org.verdigris.disk.tests.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.change.Conversion;
import org.verdigris.disk.change.Rebase;
import org.verdigris.disk.check.ContentHash;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SizeRule;
import org.verdigris.disk.write.SourceDisk;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.operation.Trial;

/** Another parent, the same content. */
@Timeout(300)
final class RebaseTest {

    private static final int MIB = 1 << 20;

    @TempDir
    private Path folder;

    private Rebase rebase(Path disk, Path parent) {
        return new Rebase(disk, parent, Around.folder(folder));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theContentStaysOnAnOlderAncestorAndOnAFlattenedCopy(long seed) throws IOException {
        Lineage lineage = new Lineage(new Random(seed), 1).write(folder, 5);
        Path flat = folder.resolve("flat.vhd");
        Conversion.Form form = new Conversion.Form(seed % 2 == 0 ? DiskFormat.FIXED : DiskFormat.DYNAMIC,
                SizeRule.PLAIN, NewDisk.USUAL_BLOCK, false);
        Around.perform(new Conversion(lineage.file(2), false, flat, form, PathMapping.none()));
        DiskInfo before = DiskInfo.read(lineage.file(3));

        Around.perform(rebase(lineage.file(3), lineage.file(0)));
        assertThat(NaiveChain.content(lineage.file(3), lineage.file(0))).isEqualTo(lineage.content(3));
        assertThat(NaiveChain.content(lineage.file(4), lineage.file(3), lineage.file(0)))
                .describedAs("the child of the disk").isEqualTo(lineage.content(4));
        Around.assertSound(lineage.file(4), "B06", "B07", "H06", "K03", "K04", "K05", "B05", "C05");

        Around.perform(rebase(lineage.file(3), flat));
        assertThat(NaiveChain.content(lineage.file(3), flat)).isEqualTo(lineage.content(3));
        DiskInfo after = DiskInfo.read(lineage.file(3));
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.created()).isEqualTo(before.created());
        assertThat(after.parent().orElseThrow().id()).isEqualTo(DiskInfo.read(flat).id());
        assertThat(Around.hash(lineage.file(4))).isEqualTo(hash(lineage, 4));
    }

    private String hash(Lineage lineage, int level) throws IOException {
        Path raw = Files.write(folder.resolve("content.raw"), lineage.content(level));
        try (SourceDisk content = SourceDisk.raw(raw)) {
            return ContentHash.sha256(content, raw, Progress.none());
        }
    }

    @Test
    void aParentInAnotherFolderIsNamedAsSeenFromTheDisk() throws IOException {
        Lineage lineage = new Lineage(new Random(31), 1).write(folder, 2);
        Path other = Files.createDirectory(folder.resolve("other"));
        Path copy = Files.copy(lineage.file(0), other.resolve("base.vhd"));
        Around.perform(rebase(lineage.file(1), copy));
        Files.delete(lineage.file(0));
        assertThat(Around.hash(lineage.file(1))).isEqualTo(hash(lineage, 1));
        assertThat(DiskInfo.read(lineage.file(1)).parent().orElseThrow().locators().getFirst().text())
                .isEqualTo(".\\other\\base.vhd");
    }

    @Test
    void whoeverRebasesIsToldThatTheParentMustNotChange() throws IOException {
        Lineage lineage = new Lineage(new Random(32), 1).write(folder, 3);
        assertThat(rebase(lineage.file(2), lineage.file(0)).plan(Progress.none()).cautions())
                .containsExactly(lineage.file(0) + " is a parent from now on: whatever changes it ruins its children.");
    }

    @Test
    void whatWouldBreakTheChainIsRefusedWithASentence() throws IOException {
        Lineage lineage = new Lineage(new Random(33), 1).write(folder, 4);
        refuse(lineage.file(1), lineage.file(3), "because it is that disk or depends on it");
        refuse(lineage.file(1), lineage.file(1), "because it is that disk or depends on it");
        Path copy = Files.copy(lineage.file(1), folder.resolve("copy.vhd"));
        refuse(lineage.file(1), copy, "because it is that disk or depends on it");
        refuse(lineage.file(0), lineage.file(2), "has no parent that could be exchanged");
        Path larger = VhdBuilder.dynamic(64 * MIB).id(new UUID(8, 8)).write(folder.resolve("larger.vhd"));
        refuse(lineage.file(1), larger, "a parent has the size of its children");
        long size = DiskInfo.read(lineage.file(0)).capacity();
        Path saved = VhdBuilder.dynamic(size).id(new UUID(8, 9)).savedState().write(folder.resolve("saved.vhd"));
        refuse(lineage.file(1), saved, "saved state");
    }

    private void refuse(Path disk, Path parent, String sentence) {
        assertThatThrownBy(() -> rebase(disk, parent).plan(Progress.none())).isInstanceOf(RefusedException.class)
                .hasMessageContaining(sentence);
    }

    private Trial trial() {
        return new Trial(folder, ground -> new Lineage(new Random(41), 8).write(ground, 4),
                ground -> new Rebase(ground.resolve("2.vhd"), ground.resolve("0.vhd"), Around.folder(ground))
                        .plan(Progress.none()));
    }

    private void assertSameContent(Path ground) throws IOException {
        Path reference = folder.resolve("reference");
        if (Files.notExists(reference)) {
            Files.createDirectory(reference);
            new Lineage(new Random(41), 8).write(reference, 4);
        }
        assertThat(Around.hash(ground.resolve("3.vhd"))).isEqualTo(Around.hash(reference.resolve("3.vhd")));
        assertThat(Around.hash(ground.resolve("2.vhd"))).isEqualTo(Around.hash(reference.resolve("2.vhd")));
    }

    private void assertRebased(Path ground) throws IOException {
        assertSameContent(ground);
        assertThat(DiskInfo.read(ground.resolve("2.vhd")).parent().orElseThrow().name()).isEqualTo("0.vhd");
    }

    @Test
    void aComputerThatStopsAnywhereLeavesTheSameContent() throws IOException {
        trial().stopEverywhere(this::assertSameContent, this::assertRebased);
    }

    @Test
    void aFullVolumeLeavesEverythingAsItWas() throws IOException {
        trial().fillEverywhere(this::assertRebased);
    }

    @Test
    void aCancellationLeavesEverythingAsItWas() throws IOException {
        trial().cancelEverywhere();
    }

    @Test
    void aRebaseIsTakenBack() throws IOException {
        trial().takeBack();
    }

    @Test
    void aDiskOrOldOrNewParentThatChangesAfterThePlanMakesItWorthless() throws IOException {
        Trial trial = trial();
        trial.refuseStale("2.vhd");
        trial.refuseStale("1.vhd");
        trial.refuseStale("0.vhd");
    }

    @Test
    void libvhdiReadsTheSameContent() throws IOException, InterruptedException {
        Lineage lineage = new Lineage(new Random(42), 8).write(folder, 4);
        Around.perform(rebase(lineage.file(2), lineage.file(0)));
        Vhdi.assertReads(new Path[] {lineage.file(3), lineage.file(2), lineage.file(0)}, lineage.content(3), folder);
    }
}
