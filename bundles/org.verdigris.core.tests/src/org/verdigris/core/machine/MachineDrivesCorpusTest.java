package org.verdigris.core.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.RefusedException;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.document.Difference;
import org.verdigris.model.resource.Dialect;
import org.verdigris.model.settings.SettingException;
import org.verdigris.testing.corpus.Corpus;

/** On every genuine machine drives move everywhere and come back, and nothing but the controllers changes. */
final class MachineDrivesCorpusTest {
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
            List<Alteration> move = drives(document).move(from, to);
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

    private static MachineDrives drives(ConfigurationDocument document) {
        return new MachineDrives(document, PathMapping.none());
    }
}
