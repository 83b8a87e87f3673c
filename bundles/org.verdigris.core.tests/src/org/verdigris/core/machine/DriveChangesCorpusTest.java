package org.verdigris.core.machine;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.RefusedException;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.document.Difference;
import org.verdigris.model.resource.Dialect;
import org.verdigris.model.settings.SettingException;
import org.verdigris.testing.corpus.Corpus;

/** On every genuine machine drives move everywhere and come back, and nothing but the controllers changes. */
final class DriveChangesCorpusTest {
    private static List<Path> machines() throws IOException {
        assumeTrue(Corpus.find().isPresent(), "There is no corpus.");
        try (Stream<Path> files = Files.list(Corpus.find().orElseThrow().root().resolve("vmc"))) {
            return files.filter(file -> file.toString().endsWith(".vmc")).sorted().toList();
        }
    }

    @Test
    void everyMoveIsTakenBackByteForByte() throws IOException, SettingException {
        int moves = 0;
        for (Path file : machines()) {
            byte[] original = Files.readAllBytes(file);
            ConfigurationDocument document = ConfigurationDocument.open(file, Dialect.shipped());
            for (AttachedDrive drive : drives(document).all()) {
                for (DriveSlot slot : drives(document).slots()) {
                    if (attempt(document, drive.slot(), slot)) {
                        moves++;
                        assertThat(drives(document).at(slot).orElseThrow().named()).isEqualTo(drive.named());
                        assertThat(document.changes()).extracting(Difference::key).allMatch(
                                key -> key.toString().startsWith("hardware/pci_bus/ide_adapter/ide_controller"));
                        document.commands().undo();
                        assertThat(document.bytes()).as("%s %s %s", file, drive.slot(), slot).isEqualTo(original);
                    }
                }
            }
        }
        assertThat(moves).isPositive();
    }

    private static boolean attempt(ConfigurationDocument document, DriveSlot from, DriveSlot to)
            throws SettingException {
        try {
            List<Alteration> move = new DriveChanges(drives(document)).move(from, to);
            document.alter("Move", move);
            return !move.isEmpty();
        } catch (RefusedException undoDisk) {
            assertThat(undoDisk).hasMessageContaining("undo disk");
            return false;
        }
    }

    @Test
    void aDriveThatMovesThereAndBackLeavesNoTrace() throws IOException, SettingException {
        for (Path file : machines()) {
            byte[] original = Files.readAllBytes(file);
            ConfigurationDocument document = ConfigurationDocument.open(file, Dialect.shipped());
            for (AttachedDrive drive : drives(document).all()) {
                for (DriveSlot slot : drives(document).slots()) {
                    if (attempt(document, drive.slot(), slot)) {
                        attempt(document, slot, drive.slot());
                        assertThat(document.bytes()).as("%s %s %s", file, drive.slot(), slot).isEqualTo(original);
                    }
                }
            }
        }
    }

    private interface Making {
        List<Alteration> of(DriveChanges changes, DriveSlot slot) throws RefusedException;
    }

    @Test
    void whatIsAttachedInsertedCapturedAndDetachedIsTakenBackByteForByte(@TempDir Path folder) throws Exception {
        Path disk = Files.createFile(folder.resolve("new.vhd"));
        Path image = Files.createFile(folder.resolve("new.iso"));
        Map<String, Making> makings = Map.of("disk", (changes, slot) -> changes.attach(slot, disk),
                "image", (changes, slot) -> changes.attach(slot, image),
                "cd", DriveChanges::attachEmptyCd,
                "host", (changes, slot) -> changes.captureHostDrive(slot, "D"),
                "eject", (changes, slot) -> changes.insert(slot, Optional.empty()),
                "detach", DriveChanges::detach);
        Set<String> made = new TreeSet<>();
        for (Path source : machines()) {
            Path file = Files.copy(source, folder.resolve(source.getFileName()), REPLACE_EXISTING);
            byte[] original = Files.readAllBytes(file);
            ConfigurationDocument document = ConfigurationDocument.open(file, Dialect.shipped());
            for (DriveSlot slot : drives(document).slots()) {
                for (var making : makings.entrySet()) {
                    if (attempt(document, slot, making.getValue())) {
                        made.add(making.getKey());
                        assertThat(document.changes()).as("%s %s", slot, making.getKey()).isNotEmpty()
                                .extracting(change -> change.key().toString()).allMatch(key -> key.startsWith(
                                        "hardware/pci_bus/ide_adapter/ide_controller[@id=" + slot.controller()
                                                + "]/location[@id=" + slot.location() + "]/"));
                        document.commands().undo();
                        assertThat(document.bytes()).as("%s %s %s", file, slot, making.getKey()).isEqualTo(original);
                    }
                }
            }
        }
        assertThat(made).isEqualTo(makings.keySet());
    }

    private static boolean attempt(ConfigurationDocument document, DriveSlot slot, Making making)
            throws SettingException {
        try {
            document.alter("Change", making.of(new DriveChanges(drives(document)), slot));
            return document.dirty();
        } catch (RefusedException unfit) {
            assertThat(document.dirty()).isFalse();
            return false;
        }
    }

    private static MachineDrives drives(ConfigurationDocument document) {
        return new MachineDrives(document, PathMapping.none());
    }
}
