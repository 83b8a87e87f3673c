package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** The command {@code guest extract}. */
final class GuestExtractTest {

    @TempDir
    private Path folder;
    private Path disk;
    private Path target;

    @BeforeEach
    void write() throws IOException {
        disk = GuestDisks.partitioned(folder.resolve("disk.img"), GuestDisks.volume("ntfs"));
        target = folder.resolve("new/target");
    }

    @Test
    void aFolderAndAPatternAreTakenOut() {
        CommandRun run = CommandRun.of("guest", "extract", disk + "!1:/deep/a", disk + ":/wide/*1.txt", "--to", target);
        assertThat(run.code()).isZero();
        assertThat(run.error()).isEmpty();
        assertThat(run.out()).endsWith("taken out to " + target + ".\n");
        assertThat(target.resolve("a/b/c/d/e/f/bottom")).isRegularFile();
        assertThat(target.resolve("file number 101.txt")).hasSize(372);
    }

    @Test
    void whatIsThereAlreadyStaysAndMakesTheExitCodeOne() throws IOException {
        Files.createDirectories(target);
        Path mine = Files.writeString(target.resolve("one"), "mine");
        CommandRun run = CommandRun.of("guest", "extract", disk + ":/one", "-o", target);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.error()).contains("exists already and was left as it is").hasLineCount(1);
        assertThat(run.out()).startsWith("No files in no folders").contains("One thing that was asked for is missing");
        assertThat(mine).hasContent("mine");
        assertThat(CommandRun.of("guest", "extract", disk + ":/one", "-o", target, "--replace").code()).isZero();
        assertThat(mine).hasSize(1);
    }

    @Test
    void linksAndChangedNamesAreToldInJson() {
        CommandRun run = CommandRun.of("guest", "extract", disk, "--to", target, "--streams", "--json");
        assertThat(run.code()).isZero();
        JsonObject json = run.json();
        assertThat(json.get("complete").getAsBoolean()).isTrue();
        assertThat(json.get("links").getAsInt()).isEqualTo(1);
        assertThat(json.get("renamed").getAsInt()).isEqualTo(json.getAsJsonArray("notes").size() - 1);
        assertThat(json.getAsJsonArray("notes").toString()).contains("\"what\":\"link\",\"path\":\"/junction\"")
                .contains("\"what\":\"renamed\",\"path\":\"/short.txt:large\"");
        assertThat(target.resolve("short.txt%003alarge")).hasSize(9000);
        assertThat(target.resolve("$MFT")).doesNotExist();
    }

    @Test
    void theFileSystemsOwnFilesAreTakenOnDemand() {
        assertThat(CommandRun.of("guest", "extract", disk + ":/$MFT", "--to", target).code()).isZero();
        assertThat(target.resolve("$MFT")).isNotEmptyFile();
        Path all = folder.resolve("all");
        assertThat(CommandRun.of("guest", "extract", disk, "--to", all, "--metadata").code()).isZero();
        assertThat(all.resolve("$Bitmap")).isNotEmptyFile();
    }

    @Test
    void whatIsNotThereIsRefusedAndATargetIsNeeded() throws IOException {
        CommandRun run = CommandRun.of("guest", "extract", disk + ":/nothing/*", "--to", target);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.error()).contains("There is no \"/nothing/*\"");
        assertThat(target).doesNotExist();
        assertThat(CommandRun.of("guest", "extract", disk.toString()).code()).isEqualTo(2);
        assertThat(CommandRun.of("guest", "extract", disk, "--to", disk).error()).contains("is no folder");
    }
}
