package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.testing.program.Program;

import com.google.gson.JsonObject;

/** The command {@code guest diff}. */
final class GuestDiffTest {

    private static final FileTime OLD = FileTime.from(Instant.parse("2004-05-06T07:08:10Z"));

    @TempDir
    private Path folder;

    /** A volume with a few files, changed with the tools for DOS disks. */
    private Path changed(Path before) throws IOException {
        assumeTrue(Program.areInstalled("mkfs.fat", "mcopy", "mmd", "mdel", "mdeltree"), "mtools are not installed.");
        Program.bytes("mkfs.fat", "-F", 12, "-C", before, 1440);
        Path keep = file("keep.txt", "the same");
        Path size = file("size.txt", "short");
        Path gone = file("gone.txt", "gone");
        Program.bytes("mmd", "-i", before, "::Sub", "::Old");
        Program.bytes("mcopy", "-m", "-i", before, keep, size, gone, "::");
        Program.bytes("mcopy", "-m", "-i", before, keep, "::Sub/inner.txt");
        Program.bytes("mcopy", "-m", "-i", before, gone, "::Old/file.txt");
        Path after = Files.copy(before, folder.resolve("after.img"));
        Program.bytes("mdel", "-i", after, "::gone.txt");
        Program.bytes("mdeltree", "-i", after, "::Old");
        Program.bytes("mcopy", "-o", "-m", "-i", after, file("size.txt", "much longer"), "::size.txt");
        Program.bytes("mmd", "-i", after, "::New");
        Program.bytes("mcopy", "-m", "-i", after, file("new.txt", "new"), "::New/new.txt");
        return after;
    }

    private Path file(String name, String content) throws IOException {
        return Files.setLastModifiedTime(Files.writeString(folder.resolve(name), content), OLD);
    }

    @Test
    void addedRemovedAndChangedFilesAreToldInTheOrderOfTheirPaths() throws IOException {
        Path before = folder.resolve("before.img");
        Path after = changed(before);
        CommandRun run = CommandRun.of("guest", "diff", before, after);
        assertThat(run.error()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                - /gone.txt
                + /New/
                + /New/new.txt
                - /Old/
                - /Old/file.txt
                ~ /size.txt  (size 5 -> 11)
                2 added, 3 removed, 1 changed, 3 the same.
                """);
        assertThat(CommandRun.of("guest", "diff", after, before).out()).startsWith("+ /gone.txt\n- /New/\n");
        assertThat(CommandRun.of("guest", "diff", before, before, "--content").out())
                .isEqualTo("0 added, 0 removed, 0 changed, 7 the same.\n");
        assertThat(CommandRun.of("guest", "diff", before, before).code()).isZero();
    }

    @Test
    void theDifferencesAsJson() throws IOException {
        Path before = folder.resolve("before.img");
        Path after = changed(before);
        JsonObject json = CommandRun.of("guest", "diff", before, after, "--json").json();
        assertThat(json.get("same").getAsBoolean()).isFalse();
        assertThat(json.get("changed").getAsInt()).isEqualTo(1);
        JsonObject last = json.getAsJsonArray("changes").get(5).getAsJsonObject();
        assertThat(last.toString()).isEqualTo("{\"what\":\"changed\",\"path\":\"/size.txt\",\"type\":\"file\","
                + "\"oldBytes\":5,\"oldModified\":\"2004-05-06T07:08:10\",\"newBytes\":11,"
                + "\"newModified\":\"2004-05-06T07:08:10\",\"aspects\":[\"size\"]}");
    }

    @Test
    void oneFolderIsComparedAlone() throws IOException {
        Path before = folder.resolve("before.img");
        Path after = changed(before);
        assertThat(CommandRun.of("guest", "diff", before + ":/SUB", after).out())
                .isEqualTo("0 added, 0 removed, 0 changed, 1 the same.\n");
        CommandRun other = CommandRun.of("guest", "diff", before + "!1:/Old", after + "!1:/New");
        assertThat(other.out()).isEqualTo("- /file.txt\n+ /new.txt\n1 added, 1 removed, 0 changed, 0 the same.\n");
        CommandRun missing = CommandRun.of("guest", "diff", before + ":/Old", after);
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.error()).contains("There is no \"/Old\" on " + after + "!1");
    }

    @Test
    void aChildIsComparedWithItsParent() throws IOException {
        Path image = folder.resolve("before.img");
        Path changed = changed(image);
        byte[] before = Files.readAllBytes(image);
        Path base = GuestDisks.dynamic(folder.resolve("base.vhd"), before);
        Path child = GuestDisks.child(folder.resolve("child.vhd"), base, before, Files.readAllBytes(changed));
        CommandRun run = CommandRun.of("guest", "diff", child, "--content");
        assertThat(run.out()).startsWith("- /gone.txt\n+ /New/\n")
                .endsWith("2 added, 3 removed, 1 changed, 3 the same.\n");
        assertThat(run.code()).isEqualTo(1);
        CommandRun alone = CommandRun.of("guest", "diff", base);
        assertThat(alone.code()).isEqualTo(3);
        assertThat(alone.error()).contains(base + " has no parent to compare with");
    }

    @Test
    void contentThatChangedUnderTheSameTimeIsFoundOnlyByReading() throws IOException {
        byte[] before = GuestDisks.volume("ntfs");
        byte[] after = before.clone();
        // a byte within the 70000 bytes that the file with many names has
        byte[] large = Files.readAllBytes(extracted(before));
        after[find(before, large) + 100] ^= 1;
        Path base = GuestDisks.dynamic(folder.resolve("base.vhd"), before);
        Path child = GuestDisks.child(folder.resolve("child.vhd"), base, before, after);
        assertThat(CommandRun.of("guest", "diff", child).code()).isZero();
        CommandRun run = CommandRun.of("guest", "diff", child, "-c");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("~ /large.txt  (content)\n").endsWith(" 26 changed, 77 the same.\n")
                .doesNotContain("+ ").doesNotContain("- ");
    }

    private Path extracted(byte[] volume) throws IOException {
        Path image = Files.write(folder.resolve("volume.img"), volume);
        CommandRun.of("guest", "extract", image + ":/large.txt", "--to", folder);
        return folder.resolve("large.txt");
    }

    private static int find(byte[] bytes, byte[] wanted) {
        String piece = new String(wanted, 0, 512, StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(piece);
    }

    @Test
    void volumesAreBroughtTogetherByTheirNumbersAndThoseThatNobodyReadsLeftOut() throws IOException {
        byte[] nothing = new byte[1 << 20];
        Path one = GuestDisks.partitioned(folder.resolve("one.img"), GuestDisks.volume("fat12"), nothing,
                GuestDisks.volume("fat16"));
        Path same = Files.copy(one, folder.resolve("same.img"));
        CommandRun equal = CommandRun.of("guest", "diff", one, same);
        assertThat(equal.code()).isZero();
        assertThat(equal.error()).startsWith("Partition 2 is left out: ").hasLineCount(1);
        Path fewer = GuestDisks.partitioned(folder.resolve("fewer.img"), GuestDisks.volume("fat12"), nothing);
        CommandRun run = CommandRun.of("guest", "diff", one, fewer);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.error()).contains("Partition 3 is on " + one + " only.");
        Path broken = GuestDisks.partitioned(folder.resolve("broken.img"), nothing, GuestDisks.volume("fat16"));
        assertThat(CommandRun.of("guest", "diff", one, broken).code()).isEqualTo(3);
    }
}
