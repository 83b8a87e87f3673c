package org.verdigris.core.rehearse;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.verdigris.core.machine.DriveSlot.Bus;
import org.verdigris.disk.RefusedException;
import org.verdigris.model.text.Catalogue;

/** A QEMU with one disk, without a network, and with nothing that it could write to but a folder that is thrown away. */
final class Emulator implements Closeable {

    private static final List<String> NAMES = List.of("qemu-system-i386", "qemu-system-x86_64");
    private static final int PATIENCE_MS = 20_000;
    private static final long MOST_MEMORY = 1024;

    private final Path folder;
    private final Process process;
    private final Monitor monitor;

    private Emulator(Path folder, Process process, Monitor monitor) {
        this.folder = folder;
        this.process = process;
        this.monitor = monitor;
    }

    /** The program, if it is installed. */
    static Optional<Path> program() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        List<String> endings = File.separatorChar == '\\' ? List.of(".exe") : List.of("");
        return Stream.of(path.split(File.pathSeparator)).filter(text -> !text.isEmpty()).map(Path::of)
                .flatMap(place -> NAMES.stream()
                        .flatMap(name -> endings.stream().map(ending -> place.resolve(name + ending))))
                .filter(Files::isExecutable).findFirst();
    }

    /**
     * Starts it.
     *
     * @param folder empty; gets the serial port, what the BIOS says, and what the guest writes
     * @param disk   the address of the disk, which is only read
     * @throws RefusedException if QEMU is not installed, or does not start
     */
    static Emulator start(Path folder, String disk, Bus bus, long memory) throws IOException {
        Path program = program().orElseThrow(() -> new RefusedException(Messages.Emulator_missing));
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ProcessBuilder builder = new ProcessBuilder(
                    command(program, folder, disk, bus, memory, listener.getLocalPort()))
                    .directory(folder.toFile()).redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said").toFile());
            builder.environment().put("TMPDIR", folder.toString()); // for what the guest writes
            Process process = builder.start();
            process.getOutputStream().close();
            try {
                return new Emulator(folder, process, new Monitor(accept(listener, process, folder)));
            } catch (IOException | RuntimeException e) {
                end(process);
                throw e;
            }
        }
    }

    private static Socket accept(ServerSocket listener, Process process, Path folder) throws IOException {
        listener.setSoTimeout(200);
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
        while (true) {
            try {
                return listener.accept();
            } catch (SocketTimeoutException notYet) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw new RefusedException(Catalogue.text(Messages.Emulator_failed,
                            Files.readString(folder.resolve("said"), StandardCharsets.ISO_8859_1).strip()));
                }
            }
        }
    }

    private static List<String> command(Path program, Path folder, String disk, Bus bus, long memory, int port) {
        List<String> words = new ArrayList<>(List.of(program.toString(), "-nodefaults", "-no-user-config", "-machine",
                "pc", "-accel", "kvm", "-accel", "tcg", "-m", Math.min(memory, MOST_MEMORY) + "M", "-rtc",
                "base=localtime", "-vga", "std", "-display", "none", "-nic", "none", "-boot", "order=c",
                "-no-reboot", "-no-shutdown", "-serial", "file:" + folder.resolve("serial"), "-chardev",
                "file,id=bios,path=" + folder.resolve("bios"), "-device", "isa-debugcon,iobase=0x402,chardev=bios",
                "-qmp", "tcp:127.0.0.1:" + port, "-drive",
                "file=" + disk + ",format=raw,snapshot=on,if=none,id=disk"));
        if (bus == Bus.IDE) {
            words.addAll(List.of("-device", "ide-hd,drive=disk,bus=ide.0,unit=0"));
        } else {
            words.addAll(List.of("-device", "am53c974,id=scsi", "-device", "scsi-hd,drive=disk,bus=scsi.0,scsi-id=0"));
        }
        return words;
    }

    Monitor monitor() {
        return monitor;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** What the guest has written to its serial port so far. */
    String serial() throws IOException {
        return text("serial");
    }

    /** What the BIOS has said so far. */
    String bios() throws IOException {
        return text("bios");
    }

    private String text(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
    }

    private static void end(Process process) {
        process.destroyForcibly();
        try {
            process.waitFor(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        end(process);
        monitor.close();
    }
}
