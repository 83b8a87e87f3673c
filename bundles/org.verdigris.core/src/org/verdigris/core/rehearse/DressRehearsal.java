package org.verdigris.core.rehearse;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.verdigris.core.machine.DriveSlot.Bus;
import org.verdigris.core.rehearse.Rehearsal.Stage;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.Progress.Phase;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.nbd.NbdExport;
import org.verdigris.disk.nbd.NbdLimits;
import org.verdigris.disk.nbd.NbdServer;
import org.verdigris.disk.write.SourceDisk;
import org.verdigris.model.text.Catalogue;

/**
 * Starts a disk in QEMU and watches how far it gets. QEMU reads the disk through our own server, which cannot write, so the
 * disk and its parents stay as they are whatever the guest does.
 */
public final class DressRehearsal {

    private static final long PACE = TimeUnit.MILLISECONDS.toNanos(250);
    /** A boot sector reads some sectors; a loader reads a system. */
    private static final long LOADER_BYTES = 1 << 20;
    private static final String STARTED = "Booting from 0000:7c00";
    private static final String NOTHING = "No bootable device";

    private final RehearsalChoices choices;
    private final PathMapping mapping;

    /** @param mapping where the drives and shares lie by which the disks name their parents */
    public DressRehearsal(RehearsalChoices choices, PathMapping mapping) {
        this.choices = Objects.requireNonNull(choices);
        this.mapping = Objects.requireNonNull(mapping);
    }

    /** Whether QEMU is installed. */
    public static boolean isPossible() {
        return Emulator.program().isPresent();
    }

    /**
     * Starts the disk and watches it until the time is over, the guest has given up or ended, or the listener wants no more.
     *
     * @throws RefusedException   if QEMU is not installed or does not start, or the picture has no place
     * @throws CancelledException if the listener wants no more
     * @throws IOException        if the disk cannot be read
     */
    public Rehearsal run(Progress progress) throws IOException {
        if (!isPossible()) {
            throw new RefusedException(Messages.Emulator_missing);
        }
        if (choices.screenshot().filter(Files::exists).isPresent()) {
            throw new RefusedException(Catalogue.text(Messages.Rehearsal_exists, choices.screenshot().get()));
        }
        Path folder = Files.createTempDirectory("verdigris-rehearsal");
        try (SourceDisk disk = SourceDisk.open(choices.disk(), mapping);
                NbdServer server = NbdServer.onTcp(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        new NbdExport("rehearsal", "", disk), NbdLimits.standard(), failure -> {});
                Emulator emulator = Emulator.start(folder, server.uri(), choices.bus(), choices.memory())) {
            return watch(emulator, folder, progress);
        } finally {
            remove(folder);
        }
    }

    private Rehearsal watch(Emulator emulator, Path folder, Progress progress) throws IOException {
        long start = System.nanoTime();
        Path picture = folder.resolve("picture.ppm");
        Optional<Screen> screen = Optional.empty();
        long read = 0;
        Optional<Stage> end = Optional.empty();
        while (end.isEmpty() && System.nanoTime() - start < choices.time().toNanos()) {
            if (progress.cancelled()) {
                throw new CancelledException(Messages.Rehearsal_cancelled);
            }
            progress.at(Phase.WATCHING, choices.disk(), Duration.ofNanos(System.nanoTime() - start).toSeconds(),
                    choices.time().toSeconds());
            LockSupport.parkNanos(PACE);
            if (!emulator.isAlive()) {
                throw new RefusedException(Messages.Emulator_died);
            }
            emulator.monitor().picture(picture.toString());
            screen = Optional.of(Screen.read(picture));
            read = emulator.monitor().bytesRead();
            if (screen.get().isBlue()) {
                end = Optional.of(Stage.STOP_SCREEN);
            } else if (!emulator.monitor().isRunning()) {
                end = Optional.of(Stage.ENDED);
            } else if (emulator.bios().contains(NOTHING)) {
                end = Optional.of(Stage.NOTHING_TO_START);
            }
        }
        Stage stage = end.orElse(reached(emulator, read));
        String serial = emulator.serial();
        return new Rehearsal(stage, sentence(stage, serial), proves(stage), serial, read, keep(screen));
    }

    private static Stage reached(Emulator emulator, long read) throws IOException {
        if (!emulator.bios().contains(STARTED)) {
            return Stage.NOTHING_TO_START;
        }
        return read < LOADER_BYTES ? Stage.BOOT_SECTOR : read < LOADER_BYTES * 16 ? Stage.LOADER : Stage.RUNNING;
    }

    private static String sentence(Stage stage, String serial) {
        String seen = switch (stage) {
            case NOTHING_TO_START -> Messages.Stage_nothing;
            case BOOT_SECTOR -> Messages.Stage_sector;
            case LOADER -> Messages.Stage_loader;
            case STOP_SCREEN -> Messages.Stage_stop;
            case ENDED -> Messages.Stage_ended;
            case RUNNING -> Messages.Stage_running;
        };
        return serial.isBlank() ? seen : seen + " " + Messages.Stage_serial;
    }

    /** The adapter of Virtual Server exists nowhere else. */
    private String proves(Stage stage) {
        if (choices.bus() == Bus.IDE) {
            return stage == Stage.STOP_SCREEN ? Messages.Proves_ideStop : Messages.Proves_ide;
        }
        return Messages.Proves_scsi;
    }

    private Optional<Path> keep(Optional<Screen> screen) throws IOException {
        if (screen.isPresent() && choices.screenshot().isPresent()) {
            return Optional.of(Files.write(choices.screenshot().get(), screen.get().png()));
        }
        return Optional.empty();
    }

    private static void remove(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
