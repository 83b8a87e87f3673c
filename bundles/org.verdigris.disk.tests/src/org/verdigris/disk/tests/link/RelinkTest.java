package org.verdigris.disk.tests.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskId;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.ParentLink;
import org.verdigris.disk.ParentLocator;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.Severity;
import org.verdigris.disk.check.DiskCheck;
import org.verdigris.disk.link.LinkDifference;
import org.verdigris.disk.link.LinkPatch;
import org.verdigris.disk.link.LinkTarget;
import org.verdigris.disk.link.Relink;
import org.verdigris.disk.link.RelinkFolder;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.write.Volume;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.disk.VhdSurgery;
import org.verdigris.testing.operation.Trial;

/** Children whose parents were moved, renamed or exchanged. */
@Timeout(120)
final class RelinkTest {

    private static final int CAPACITY = 8 << 20;
    private static final UUID BASE = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    private static final String LONG = "a-very-long-folder-name-for-the-bases-of-all-the-machines-of-the-department";

    @TempDir
    private Path folder;
    private PathMapping mapping;

    @BeforeEach
    void map() {
        mapping = PathMapping.of(Map.of("D:\\VMs", folder));
    }

    private static byte[] pattern(int length, int seed) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) ((i * 31 + seed * 101 + i / 512) % 255 + 1);
        }
        return bytes;
    }

    private static VhdBuilder base() {
        return VhdBuilder.dynamic(CAPACITY).id(BASE).sectors(3, pattern(1024, 1));
    }

    private static VhdBuilder child() {
        return VhdBuilder.differencing(CAPACITY, BASE, "base.vhd").id(UUID.randomUUID())
                .sectors(4, pattern(512, 2)).sectors(9000, pattern(512, 3));
    }

    private static VhdBuilder usual() {
        return child().relativeLocator(".\\base.vhd").absoluteLocator("D:\\VMs\\base.vhd");
    }

    private static byte[] expected() {
        byte[] content = new byte[CAPACITY];
        System.arraycopy(pattern(1024, 1), 0, content, 3 * 512, 1024);
        System.arraycopy(pattern(512, 2), 0, content, 4 * 512, 512);
        System.arraycopy(pattern(512, 3), 0, content, 9000 * 512, 512);
        return content;
    }

    @Test
    void aMovedParentIsFoundByItsIdAndEveryLocatorNamesIt() throws IOException {
        Path parent = base().write(Files.createDirectory(folder.resolve("bases")).resolve("xp.vhd"));
        Path child = child().relativeLocator(".\\base.vhd").absoluteLocator("D:\\VMs\\base.vhd")
                .locator("Wi2r", ".\\base.vhd".getBytes(StandardCharsets.US_ASCII))
                .locator("Wi2k", "D:\\VMs\\base.vhd".getBytes(StandardCharsets.US_ASCII))
                .locator("MacX", "file://./base.vhd".getBytes(StandardCharsets.US_ASCII))
                .locator("Mac ", pattern(300, 9)).parentTime(Instant.parse("2005-01-01T00:00:00Z"))
                .write(folder.resolve("child.vhd"));
        byte[] alias = alias(child);
        Plan plan = relink(child, Optional.empty());
        assertThat(plan.steps()).extracting(Step::kind).containsExactly(Step.Kind.PATCH);
        assertThat(plan.steps().getFirst().reason()).contains("W2ru: .\\base.vhd → .\\bases\\xp.vhd",
                "W2ku: D:\\VMs\\base.vhd → D:\\VMs\\bases\\xp.vhd");
        plan.perform(Volume.local(), Progress.none());
        ParentLink link = DiskInfo.read(child).parent().orElseThrow();
        assertThat(link.locators()).extracting(ParentLocator::code, ParentLocator::text).containsExactly(
                tuple("W2ru", ".\\bases\\xp.vhd"), tuple("W2ku", "D:\\VMs\\bases\\xp.vhd"),
                tuple("Wi2r", ".\\bases\\xp.vhd"), tuple("Wi2k", "D:\\VMs\\bases\\xp.vhd"),
                tuple("MacX", "./bases/xp.vhd"), tuple("Mac ", ""));
        assertThat(link.name()).isEqualTo("xp.vhd");
        assertThat(link.timeStamp()).contains(Instant.ofEpochSecond(
                Files.getLastModifiedTime(parent).toInstant().getEpochSecond()));
        assertThat(alias(child)).isEqualTo(alias);
        assertThat(content(child)).isEqualTo(expected());
        assertThat(flaws(child)).isEmpty();
        assertThat(relink(child, Optional.empty()).isEmpty()).isTrue();
    }

    private static byte[] alias(Path child) throws IOException {
        ParentLocator mac = DiskInfo.read(child).parent().orElseThrow().locators().stream()
                .filter(each -> each.code().equals("Mac ")).findFirst().orElseThrow();
        byte[] all = Files.readAllBytes(child);
        return Arrays.copyOfRange(all, (int) mac.offset(), (int) mac.offset() + mac.length());
    }

    @Test
    void missingLocatorsOfWindowsAreAddedAndFootersStay() throws IOException {
        Path child = child().windowsLayout().write(folder.resolve("child.vhd"));
        base().write(folder.resolve("base.vhd"));
        byte[] before = Files.readAllBytes(child);
        relink(child, Optional.empty()).perform(Volume.local(), Progress.none());
        byte[] after = Files.readAllBytes(child);
        assertThat(DiskInfo.read(child).parent().orElseThrow().locators())
                .extracting(ParentLocator::code, ParentLocator::text)
                .containsExactlyInAnyOrder(tuple("W2ru", ".\\base.vhd"), tuple("W2ku", "D:\\VMs\\base.vhd"));
        assertThat(ByteBuffer.wrap(after, after.length - 512, 512))
                .isEqualTo(ByteBuffer.wrap(before, before.length - 512, 512));
        assertThat(ByteBuffer.wrap(after, 0, 512)).isEqualTo(ByteBuffer.wrap(before, 0, 512));
        assertThat(content(child)).isEqualTo(expected());
        assertThat(flaws(child)).isEmpty();
    }

    @Test
    void namesThatDoNotFitMakeTheFileLongerAndKeepItsContent() throws IOException {
        Path far = folder;
        for (int i = 0; i < 5; i++) {
            far = Files.createDirectory(far.resolve(LONG + i));
        }
        base().write(far.resolve("base.vhd"));
        Path child = usual().shuffled(7).write(folder.resolve("child.vhd"));
        Plan plan = new Relink(child, Optional.empty(), List.of(far), around()).plan(Progress.none());
        assertThat(plan.steps()).extracting(Step::kind).containsExactly(Step.Kind.REPLACE);
        plan.perform(Volume.local(), Progress.none());
        assertThat(content(child)).isEqualTo(expected());
        assertThat(flaws(child)).isEmpty();
        assertThat(DiskInfo.read(child).parent().orElseThrow().locators()).extracting(ParentLocator::text)
                .allMatch(text -> text.endsWith(LONG + "4\\base.vhd"));
    }

    @Test
    void locatorsThatAreBrokenAreWrittenAnew() throws IOException {
        base().write(folder.resolve("base.vhd"));
        Path child = usual().write(folder.resolve("child.vhd"));
        VhdSurgery.on(child).header(b -> b.putLong(576 + 16, 1L << 40).putInt(600 + 8, 4000).putInt(600 + 12, 7));
        assertThat(DiskInfo.read(child).flaws()).extracting(Flaw::rule).contains("L02", "L03", "L05");
        relink(child, Optional.empty()).perform(Volume.local(), Progress.none());
        assertThat(flaws(child)).isEmpty();
        assertThat(content(child)).isEqualTo(expected());
        assertThat(DiskInfo.read(child).parent().orElseThrow().locators())
                .extracting(ParentLocator::code, ParentLocator::text)
                .containsExactly(tuple("W2ru", ".\\base.vhd"), tuple("W2ku", "D:\\VMs\\base.vhd"));
    }

    @Test
    void aStampOfZeroStaysZero() throws IOException {
        Path child = usual().write(folder.resolve("child.vhd"));
        base().write(folder.resolve("other-name.vhd"));
        relink(child, Optional.empty()).perform(Volume.local(), Progress.none());
        assertThat(DiskInfo.read(child).parent().orElseThrow().timeStamp()).isEmpty();
        assertThat(content(child)).isEqualTo(expected());
    }

    @Test
    void anAbsolutePathThatIsNotKnownIsTakenOutAndTold() throws IOException {
        Path child = usual().write(folder.resolve("child.vhd"));
        base().write(folder.resolve("xp.vhd"));
        mapping = PathMapping.none();
        Plan plan = relink(child, Optional.empty());
        assertThat(plan.cautions()).singleElement().asString().contains("W2ku");
        plan.perform(Volume.local(), Progress.none());
        assertThat(DiskInfo.read(child).parent().orElseThrow().locators())
                .extracting(ParentLocator::code, ParentLocator::text)
                .containsExactly(tuple("W2ru", ".\\xp.vhd"));
        assertThat(flaws(child)).isEmpty();
    }

    @Test
    void ofSeveralThatFitTheAdministratorChooses() throws IOException {
        Path child = usual().write(folder.resolve("child.vhd"));
        Path one = base().write(folder.resolve("one.vhd"));
        base().write(folder.resolve("two.vhd"));
        assertThatThrownBy(() -> relink(child, Optional.empty())).isInstanceOf(RefusedException.class)
                .hasMessageContaining("one.vhd").hasMessageContaining("two.vhd");
        relink(child, Optional.of(one)).perform(Volume.local(), Progress.none());
        assertThat(DiskInfo.read(child).parent().orElseThrow().name()).isEqualTo("one.vhd");
    }

    @Test
    void anotherParentMustHaveTheSameSizeAndIsRecordedWithItsId() throws IOException {
        Path child = usual().write(folder.resolve("child.vhd"));
        UUID id = UUID.randomUUID();
        Path other = base().id(id).write(folder.resolve("copy.vhd"));
        Path small = VhdBuilder.dynamic(CAPACITY / 2).id(id).write(folder.resolve("small.vhd"));
        assertThatThrownBy(() -> relink(child, Optional.of(small))).isInstanceOf(RefusedException.class)
                .hasMessageContaining("same size");
        Plan plan = relink(child, Optional.of(other));
        assertThat(plan.cautions()).singleElement().asString().contains(BASE.toString(), id.toString());
        plan.perform(Volume.local(), Progress.none());
        assertThat(DiskInfo.read(child).parent().orElseThrow().id()).isEqualTo(DiskId.parse(id.toString()));
        assertThat(content(child)).isEqualTo(expected());
    }

    @Test
    void whatCannotBeLinkedIsRefusedWithAReason() throws IOException {
        Path parent = base().write(folder.resolve("base.vhd"));
        Path child = usual().write(folder.resolve("child.vhd"));
        UUID id = UUID.fromString(DiskInfo.read(child).id().toString());
        Path grandchild = VhdBuilder.differencing(CAPACITY, id, "child.vhd").relativeLocator(".\\child.vhd")
                .id(UUID.randomUUID()).write(folder.resolve("grandchild.vhd"));
        assertThatThrownBy(() -> relink(parent, Optional.empty())).isInstanceOf(RefusedException.class)
                .hasMessageContaining("no differencing disk");
        assertThatThrownBy(() -> relink(child, Optional.of(child))).isInstanceOf(RefusedException.class)
                .hasMessageContaining("descendants");
        assertThatThrownBy(() -> relink(child, Optional.of(grandchild))).isInstanceOf(RefusedException.class)
                .hasMessageContaining("descendants");
        Files.delete(parent);
        assertThatThrownBy(() -> relink(child, Optional.empty())).isInstanceOf(RefusedException.class)
                .hasMessageContaining(BASE.toString());
        VhdSurgery.on(child).flip(512 + 36);
        assertThatThrownBy(() -> relink(child, Optional.empty())).isInstanceOf(RefusedException.class)
                .hasMessageContaining("H02").hasMessageContaining("repair");
    }

    @Test
    void aFolderIsRelinkedWhereverExactlyOneParentFits() throws IOException {
        base().write(Files.createDirectory(folder.resolve("bases")).resolve("base.vhd"));
        Path broken = usual().write(folder.resolve("broken.vhd"));
        Path sound = child().relativeLocator(".\\bases\\base.vhd").write(folder.resolve("sound.vhd"));
        VhdBuilder.differencing(CAPACITY, UUID.randomUUID(), "gone.vhd").write(folder.resolve("orphan.vhd"));
        byte[] untouched = Files.readAllBytes(sound);
        Plan plan = new RelinkFolder(folder, List.of(), around()).plan(Progress.none());
        assertThat(plan.steps()).extracting(step -> step.file().getFileName().toString())
                .containsExactly("broken.vhd");
        assertThat(plan.cautions()).singleElement().asString().contains("orphan.vhd");
        plan.perform(Volume.local(), Progress.none());
        assertThat(content(broken)).isEqualTo(expected());
        assertThat(Files.readAllBytes(sound)).isEqualTo(untouched);
    }

    @Test
    void aPatchCanNameAParentThatIsNotThereYet() throws IOException {
        Path child = usual().parentTime(Instant.parse("2005-01-01T00:00:00Z")).write(folder.resolve("child.vhd"));
        DiskId id = new DiskId(7, 8);
        LinkPatch patch = LinkPatch.of(DiskInfo.read(child),
                new LinkTarget(folder.resolve("merged.vhd"), id, Optional.empty()), mapping);
        assertThat(patch.differences()).extracting(LinkDifference::before, LinkDifference::after)
                .contains(tuple(".\\base.vhd", ".\\merged.vhd"), tuple("2005-01-01T00:00:00Z", ""),
                        tuple(BASE.toString(), id.toString()));
        new Plan("link", child, List.of(patch.step()), List.of(), List.of()).perform(Volume.local(), Progress.none());
        ParentLink link = DiskInfo.read(child).parent().orElseThrow();
        assertThat(link.id()).isEqualTo(id);
        assertThat(link.timeStamp()).isEmpty();
    }

    @Test
    void anInterruptedRelinkingIsFinishedAndCanBeTakenBack() throws IOException {
        Path trials = Files.createDirectory(folder.resolve("trials"));
        Trial trial = new Trial(trials, at -> {
            usual().write(at.resolve("child.vhd"));
            base().write(at.resolve("xp.vhd"));
            Files.setLastModifiedTime(at.resolve("xp.vhd"), FileTime.from(Instant.parse("2006-01-01T00:00:00Z")));
        }, at -> new Relink(at.resolve("child.vhd"), Optional.of(at.resolve("xp.vhd")), List.of(), around())
                .plan(Progress.none()));
        Trial.Look linked = at -> assertThat(content(at.resolve("child.vhd"))).isEqualTo(expected());
        trial.stopEverywhere(at -> assertThat(DiskInfo.read(at.resolve("child.vhd")).flaws())
                .extracting(Flaw::rule).doesNotContain("F01", "B01", "B02", "B03"), linked);
        trial.fillEverywhere(linked);
        trial.cancelEverywhere();
        trial.takeBack();
        trial.refuseStale("child.vhd");
        trial.refuseStale("xp.vhd");
    }

    @Test
    void otherReadersSeeTheNewNames() throws Exception {
        Path child = usual().windowsLayout().write(folder.resolve("child.vhd"));
        base().write(folder.resolve("xp.vhd"));
        relink(child, Optional.empty()).perform(Volume.local(), Progress.none());
        List<String> command = new ArrayList<>(List.of("vhdiinfo", child.toString()));
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException missing) {
            assumeTrue(false, "vhdiinfo is not installed");
            return;
        }
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(text).contains("xp.vhd").contains(BASE.toString().substring(24));
    }

    private Plan relink(Path child, Optional<Path> parent) throws IOException {
        return new Relink(child, parent, List.of(), around()).plan(Progress.none());
    }

    private Surroundings around() {
        return Surroundings.folders(List.of(folder), mapping);
    }

    private List<String> flaws(Path file) throws IOException {
        return DiskCheck.run(List.of(file), mapping, true, Progress.none()).getFirst().flaws().stream()
                .filter(flaw -> flaw.severity() != Severity.INFORMATION).map(Flaw::message).toList();
    }

    private byte[] content(Path file) throws IOException {
        try (DiskChain chain = DiskChain.open(file, mapping)) {
            ByteBuffer bytes = ByteBuffer.allocate((int) chain.size());
            chain.read(bytes, 0);
            return bytes.array();
        }
    }
}
