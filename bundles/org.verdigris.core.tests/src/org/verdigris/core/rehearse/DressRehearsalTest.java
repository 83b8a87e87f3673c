package org.verdigris.core.rehearse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verdigris.core.machine.DriveSlot.Bus;
import org.verdigris.core.rehearse.Rehearsal.Stage;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.testing.boot.BootSector;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.operation.Trial;

/** Disks of our own start in a real QEMU, and stay as they are. */
@Timeout(180)
final class DressRehearsalTest {

    private static final Duration SHORT = Duration.ofSeconds(8);
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path folder;
    private Path disk;
    private long left;

    @BeforeEach
    void begin() throws IOException {
        assumeTrue(DressRehearsal.isPossible(), "QEMU is not installed.");
        disk = folder.resolve("boot.vhd");
        left = leftBehind();
    }

    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        assertThat(leftBehind()).isEqualTo(left);
    }

    private static long leftBehind() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("verdigris-rehearsal")).count();
        }
    }

    private Rehearsal rehearse(byte[] sector, Bus bus, Duration time) throws IOException {
        VhdBuilder.dynamic(8L << 20).sectors(0, sector).write(disk);
        Map<String, String> before = Trial.files(folder);
        Rehearsal rehearsal = new DressRehearsal(
                new RehearsalChoices(disk, bus, 64, time, Optional.of(folder.resolve("screen.png"))),
                PathMapping.none()).run(Progress.none());
        assertThat(Trial.files(folder)).containsAllEntriesOf(before).hasSize(before.size() + 1);
        return rehearsal;
    }

    @ParameterizedTest
    @EnumSource
    void aBootSectorSpeaksThroughTheSerialPort(Bus bus) throws IOException {
        Rehearsal rehearsal = rehearse(BootSector.printing("here I am"), bus, SHORT);
        assertThat(rehearsal.stage()).isEqualTo(Stage.BOOT_SECTOR);
        assertThat(rehearsal.serial()).isEqualTo("here I am");
        assertThat(rehearsal.bytesRead()).isPositive();
        assertThat(rehearsal.sentence()).contains("serial port");
        assertThat(rehearsal.proves().contains("AIC-7870")).isEqualTo(bus == Bus.SCSI);
    }

    @Test
    void aBlueScreenIsSeenAndKept() throws IOException {
        Rehearsal rehearsal = rehearse(BootSector.blue("stop"), Bus.IDE, LONG);
        assertThat(rehearsal.stage()).isEqualTo(Stage.STOP_SCREEN);
        Path picture = rehearsal.screenshot().orElseThrow();
        assertThat(Files.readAllBytes(picture)).startsWith(0x89, 'P', 'N', 'G');
        BufferedImage image = ImageIO.read(picture.toFile());
        assertThat(image.getWidth()).isGreaterThan(600);
        assertThat(image.getRGB(image.getWidth() / 2, image.getHeight() / 2) & 0xFFFFFF).isBetween(0x0000A0, 0x0000B0);
    }

    @Test
    void whatTheGuestWritesIsThrownAway() throws IOException {
        Rehearsal rehearsal = rehearse(BootSector.writing("written"), Bus.IDE, SHORT);
        assertThat(rehearsal.serial()).isEqualTo("written");
    }

    @Test
    void aGuestThatStartsAnewHasEnded() throws IOException {
        Rehearsal rehearsal = rehearse(BootSector.resetting("again"), Bus.IDE, LONG);
        assertThat(rehearsal.stage()).isEqualTo(Stage.ENDED);
        assertThat(rehearsal.serial()).isEqualTo("again");
    }

    @Test
    void anEmptyDiskStartsNothing() throws IOException {
        assertThat(rehearse(new byte[512], Bus.IDE, LONG).stage()).isEqualTo(Stage.NOTHING_TO_START);
    }

    @Test
    void aPictureIsNotWrittenOver() throws IOException {
        Files.writeString(folder.resolve("screen.png"), "mine");
        assertThatThrownBy(() -> rehearse(BootSector.printing("x"), Bus.IDE, SHORT))
                .isInstanceOf(RefusedException.class).hasMessageContaining("screen.png");
        assertThat(folder.resolve("screen.png")).hasContent("mine");
    }

    @Test
    void whoWantsNoMoreStopsIt() throws IOException {
        VhdBuilder.dynamic(8L << 20).sectors(0, BootSector.printing("x")).write(disk);
        Progress unwanted = new Progress() {

            @Override
            public void at(Phase phase, Path file, long done, long total) {
                // is told nothing
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> new DressRehearsal(
                new RehearsalChoices(disk, Bus.IDE, 64, LONG, Optional.empty()), PathMapping.none()).run(unwanted))
                .isInstanceOf(CancelledException.class);
    }
}
