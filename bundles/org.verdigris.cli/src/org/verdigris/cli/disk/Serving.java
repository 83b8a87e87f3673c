package org.verdigris.cli.disk;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.nbd.NbdExport;
import org.verdigris.disk.nbd.NbdLimits;
import org.verdigris.disk.nbd.NbdServer;
import org.verdigris.disk.write.SourceDisk;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.model.text.Catalogue;

/** Serves one disk with all its parents, or one partition of it, until the process is told to end, and says where. */
final class Serving {

    /** A client that meets thousands of bad places must not fill the screen. */
    private static final int MOST_COMPLAINTS = 20;

    private final Terminal terminal;
    private final Path file;
    private final OptionalInt partition;
    private final PathMapping mapping;
    private final String name;
    private final Set<String> complaints = new HashSet<>();
    private final AtomicBoolean ending = new AtomicBoolean();

    /** A way to open a listening server for an export. */
    private interface Opening {
        NbdServer open(NbdExport export) throws IOException, Refusal;
    }

    /** @param partition the one partition to serve; the whole disk if there is none */
    Serving(Terminal terminal, Path file, OptionalInt partition, PathMapping mapping, String name) {
        this.terminal = Objects.requireNonNull(terminal);
        this.file = Objects.requireNonNull(file);
        this.partition = Objects.requireNonNull(partition);
        this.mapping = Objects.requireNonNull(mapping);
        this.name = Objects.requireNonNull(name);
    }

    /** Serves on a TCP port; returns when the thread is interrupted. */
    void onTcp(InetSocketAddress address) throws IOException, Refusal {
        serve(export -> {
            try {
                NbdServer server = NbdServer.onTcp(address, export, NbdLimits.standard(), this::complain);
                if (!address.getAddress().isLoopbackAddress()) {
                    terminal.complain(Catalogue.text(Messages.Serving_open, address.getAddress().getHostAddress()));
                }
                return server;
            } catch (IOException e) {
                throw new Refusal(Catalogue.sentence(Messages.Serving_noPort, address.getPort(),
                        address.getAddress().getHostAddress(), e.getMessage()), e);
            }
        });
    }

    /** Serves on a Unix domain socket; returns when the thread is interrupted. */
    void onUnix(Path socket) throws IOException, Refusal {
        serve(export -> {
            try {
                return NbdServer.onUnix(socket, export, NbdLimits.standard(), this::complain);
            } catch (IOException | UnsupportedOperationException e) {
                throw new Refusal(Catalogue.text(Messages.Serving_noSocket, socket, e.getMessage()), e);
            }
        });
    }

    private void serve(Opening opening) throws IOException, Refusal {
        UnfinishedChange.tell(terminal, List.of(file));
        try (SourceDisk content = SourceDisk.open(file, mapping);
                NbdServer server = opening.open(export(content))) {
            UnfinishedChange.tell(terminal, content.files().stream().skip(1).toList());
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> end(server)));
            terminal.line(server.uri());
            terminal.out().flush();
            terminal.tell(partition.isEmpty() ? Catalogue.text(Messages.Serving_ready, file)
                    : Catalogue.sentence(Messages.Serving_readyPartition, partition.getAsInt(), file));
            server.await();
            if (!ending.get()) {
                throw new Refusal(Catalogue.text(Messages.Serving_deaf, file));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private NbdExport export(SourceDisk disk) throws IOException {
        String description = file.getFileName().toString();
        if (partition.isEmpty()) {
            return new NbdExport(name, description, disk);
        }
        int index = partition.getAsInt();
        // the disk of the guest belongs to the served one and needs no closing of its own
        return new NbdExport(name, description + "!" + index, GuestDisk.of(file, disk).volume(index).content());
    }

    private void end(NbdServer server) {
        ending.set(true);
        try {
            server.close();
        } catch (IOException e) {
            complain(e);
        }
    }

    private synchronized void complain(IOException failure) {
        String sentence = failure instanceof DamagedDiskException ? failure.getMessage()
                : Catalogue.text(Messages.Serving_failed, file, String.valueOf(failure.getMessage()));
        if (complaints.size() < MOST_COMPLAINTS && complaints.add(sentence)) {
            terminal.complain(sentence);
        }
    }
}
