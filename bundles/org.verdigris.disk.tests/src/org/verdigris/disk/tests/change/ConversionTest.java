package org.verdigris.disk.tests.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Geometry;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.change.Conversion;
import org.verdigris.disk.change.Conversion.Form;
import org.verdigris.disk.change.Creation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SizeRule;
import org.verdigris.testing.operation.FaultyVolume;
import org.verdigris.testing.operation.Trial;

/** New disks come to be by a plan: empty ones, children, and copies of content. */
@Timeout(120)
final class ConversionTest {

    private static final int MIB = 1 << 20;

    @TempDir
    private Path folder;

    private static Form form(DiskFormat format, SizeRule size) {
        return new Form(format, size, NewDisk.USUAL_BLOCK, false);
    }

    private static Conversion conversion(Path source, Path target, Form form) {
        return new Conversion(source, false, target, form, PathMapping.none());
    }

    @ParameterizedTest
    @EnumSource(names = "DIFFERENCING", mode = EnumSource.Mode.EXCLUDE)
    void aChainBecomesOneDiskWithTheSameContent(DiskFormat format) throws IOException {
        Lineage lineage = new Lineage(new Random(51), 1).write(folder, 4);
        Path target = folder.resolve("whole");
        Map<String, String> before = Trial.files(folder);
        Plan plan = conversion(lineage.file(3), target, form(format, SizeRule.PLAIN)).plan(Progress.none());
        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(Step.Kind.CREATE);
            assertThat(step.reason()).contains("with the content of 3.vhd < 2.vhd < 1.vhd < 0.vhd.");
        });
        Around.perform(conversion(lineage.file(3), target, form(format, SizeRule.PLAIN)));
        assertThat(Files.size(target)).isLessThanOrEqualTo(plan.steps().getFirst().after());
        assertThat(format == DiskFormat.RAW ? Files.readAllBytes(target) : NaiveChain.content(target))
                .isEqualTo(lineage.content(3));
        assertThat(Trial.files(folder)).containsAllEntriesOf(before).hasSize(before.size() + 1);
    }

    @Test
    void aFastCopyHasTheSameContent() throws IOException {
        Lineage lineage = new Lineage(new Random(52), 1).write(folder, 2);
        Path target = folder.resolve("whole.vhd");
        Around.perform(conversion(lineage.file(1), target,
                new Form(DiskFormat.DYNAMIC, SizeRule.CHS, 512 << 10, true)));
        assertThat(NaiveChain.content(target)).startsWith(lineage.content(1));
        assertThat(DiskInfo.read(target).table().orElseThrow().blockSize()).isEqualTo(512 << 10);
    }

    @Test
    void wholeMegabytesAreRoundedUp() throws IOException {
        Path raw = Files.write(folder.resolve("a.raw"), new byte[MIB + 1]);
        Path target = folder.resolve("a.vhd");
        Around.perform(conversion(raw, target, form(DiskFormat.FIXED, SizeRule.MEGABYTES)));
        assertThat(DiskInfo.read(target).capacity()).isEqualTo(2 * MIB);
        assertThat(DiskInfo.read(target).geometry()).isEqualTo(Geometry.MAXIMUM);
    }

    @Test
    void aSizeThatGuestsOnIdeDoNotSeeInFullIsMinded() throws IOException {
        Path raw = Files.write(folder.resolve("a.raw"), new byte[3 * MIB]);
        Path target = folder.resolve("a.vhd");
        assertThat(conversion(raw, target, form(DiskFormat.DYNAMIC, SizeRule.PLAIN)).plan(Progress.none()).cautions())
                .singleElement().asString().contains("the disk has 3,133,440 bytes, 12,288 less than its capacity");
        for (SizeRule rule : List.of(SizeRule.CHS, SizeRule.EXACT)) {
            assertThat(conversion(raw, target, form(DiskFormat.DYNAMIC, rule)).plan(Progress.none()).cautions())
                    .isEmpty();
        }
        assertThat(conversion(raw, folder.resolve("b.raw"), form(DiskFormat.RAW, SizeRule.PLAIN)).plan(Progress.none())
                .cautions()).isEmpty();
    }

    @Test
    void whatCannotBeMadeIsRefused() throws IOException {
        Path raw = Files.write(folder.resolve("a.raw"), new byte[0]);
        Path target = folder.resolve("a.vhd");
        assertThatThrownBy(() -> conversion(raw, target, form(DiskFormat.FIXED, SizeRule.PLAIN))
                .plan(Progress.none())).isInstanceOf(RefusedException.class).hasMessageContaining("a.raw has 0 bytes");
        assertThatThrownBy(() -> conversion(raw, raw, form(DiskFormat.RAW, SizeRule.PLAIN)).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("exists already");
        assertThatThrownBy(() -> form(DiskFormat.DIFFERENCING, SizeRule.PLAIN))
                .isInstanceOf(IllegalArgumentException.class);
        Files.write(raw, new byte[MIB]);
        Plan plan = conversion(raw, target, form(DiskFormat.FIXED, SizeRule.PLAIN)).plan(Progress.none());
        assertThatThrownBy(() -> plan.check(FaultyVolume.withFree(MIB))).isInstanceOf(RefusedException.class)
                .hasMessageContaining("only 1,048,576 bytes free");
    }

    @Test
    void everyFailureLeavesNothingBehind() throws IOException {
        Trial trial = new Trial(folder, ground -> new Lineage(new Random(53), 8).write(ground, 2),
                ground -> conversion(ground.resolve("1.vhd"), ground.resolve("new.vhd"),
                        form(DiskFormat.DYNAMIC, SizeRule.PLAIN)).plan(Progress.none()));
        String[] hash = new String[1];
        trial.perform(ground -> hash[0] = Around.hash(ground.resolve("1.vhd")));
        Trial.Look converted = ground -> assertThat(Around.hash(ground.resolve("new.vhd"))).isEqualTo(hash[0]);
        trial.stopEverywhere(ground -> assertThat(Around.hash(ground.resolve("1.vhd"))).isEqualTo(hash[0]), converted);
        trial.fillEverywhere(converted);
        trial.cancelEverywhere();
        trial.refuseStale("0.vhd");
    }

    @Test
    void anEmptyDiskAndItsChildAreMade() throws IOException {
        Path base = folder.resolve("base.vhd");
        NewDisk disk = NewDisk.empty(DiskFormat.DYNAMIC, 40 * MIB, SizeRule.CHS, NewDisk.USUAL_BLOCK);
        Creation creation = new Creation(base, disk, PathMapping.none());
        assertThat(creation.plan(Progress.none()).steps().getFirst().reason()).isEqualTo(
                "An empty dynamically expanding disk of 41,909,760 bytes, geometry 963/5/17, in blocks of 2,097,152 "
                        + "bytes.");
        Around.perform(creation);
        Path child = folder.resolve("child.vhd");
        Creation birth = new Creation(child, NewDisk.childOf(DiskInfo.read(base)), PathMapping.none());
        assertThat(birth.plan(Progress.none()).steps().getFirst().reason())
                .contains("that shows the content of " + base);
        Around.perform(birth);
        assertThat(NaiveChain.content(child, base)).hasSize(41_909_760).containsOnly(0);
        Around.assertSound(child, "C09");
        assertThatThrownBy(() -> birth.plan(Progress.none())).isInstanceOf(RefusedException.class)
                .hasMessageContaining("exists already");
    }

    @Test
    void aDamagedDiskBecomesNoParent() throws IOException {
        Lineage lineage = new Lineage(new Random(54), 1).write(folder, 1);
        byte[] bytes = Files.readAllBytes(lineage.file(0));
        bytes[600]++;
        Files.write(lineage.file(0), bytes);
        Creation creation = new Creation(folder.resolve("child.vhd"),
                NewDisk.childOf(DiskInfo.read(lineage.file(0))), PathMapping.none());
        assertThatThrownBy(() -> creation.plan(Progress.none())).isInstanceOf(RefusedException.class)
                .hasMessageContaining("0.vhd is damaged");
    }
}
