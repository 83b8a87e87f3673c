package org.verdigris.disk.nbd;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Lets other programs read a disk as a network block device, and never write to it.
 *
 * <p>Serves from the moment it is made until it is closed, each connection in a virtual thread of its own. There is
 * neither encryption nor a password: whoever reaches the address can read the whole disk.
 *
 * @see "The NBD protocol, doc/proto.md of the network block device project"
 */
public final class NbdServer implements Closeable {

    /** The port that is registered for the protocol. */
    public static final int PORT = 10809;

    private final ServerSocketChannel listener;
    private final NbdExport export;
    private final NbdLimits limits;
    private final Consumer<IOException> failures;
    private final String uri;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final Semaphore places;
    private final ScheduledExecutorService clock = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("nbd-deadlines").factory());
    // connections must not be interrupted, which would close the disk, and neither may be the wait for their end
    private final Phaser threads = new Phaser(1);
    private final CountDownLatch deaf = new CountDownLatch(1);
    private boolean closed;

    private NbdServer(ServerSocketChannel listener, NbdExport export, NbdLimits limits,
            Consumer<IOException> failures) throws IOException {
        this.listener = listener;
        this.export = Objects.requireNonNull(export);
        this.limits = limits;
        this.failures = Objects.requireNonNull(failures);
        this.uri = NbdAddress.uri(listener.getLocalAddress(), export.name());
        this.places = new Semaphore(limits.connections());
        start("nbd-listener", this::listen);
    }

    /**
     * Serves on a TCP port.
     *
     * @param address  where to listen; port 0 takes any that is free
     * @param failures is told, in any thread, when the disk cannot be read or no more connections can be taken
     * @throws java.net.BindException if the address is not here or the port is in use
     */
    public static NbdServer onTcp(InetSocketAddress address, NbdExport export, NbdLimits limits,
            Consumer<IOException> failures) throws IOException {
        return on(ServerSocketChannel.open(), address, export, limits, failures);
    }

    /**
     * Serves on a Unix domain socket that only the own account can use; the file of the socket is removed in the end.
     *
     * @param failures as for {@link #onTcp}
     * @throws java.net.BindException if there is a file of this name
     */
    public static NbdServer onUnix(Path socket, NbdExport export, NbdLimits limits, Consumer<IOException> failures)
            throws IOException {
        return on(ServerSocketChannel.open(StandardProtocolFamily.UNIX), UnixDomainSocketAddress.of(socket), export,
                limits, failures);
    }

    private static NbdServer on(ServerSocketChannel listener, SocketAddress address, NbdExport export,
            NbdLimits limits, Consumer<IOException> failures) throws IOException {
        try {
            listener.bind(address);
        } catch (IOException | RuntimeException e) {
            listener.close();
            throw e;
        }
        try {
            if (address instanceof UnixDomainSocketAddress unix) {
                closeToOthers(unix.getPath());
            }
            return new NbdServer(listener, export, limits, failures);
        } catch (IOException | RuntimeException e) {
            remove(listener);
            throw e;
        }
    }

    private static void closeToOthers(Path socket) throws IOException {
        PosixFileAttributeView rights = Files.getFileAttributeView(socket, PosixFileAttributeView.class);
        if (rights != null) {
            rights.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
    }

    /** The address as clients write it: {@code nbd://…} or {@code nbd+unix://…}. */
    public String uri() {
        return uri;
    }

    /** Waits until no more connections are taken, because this is closed or because the system refuses them. */
    public void await() throws InterruptedException {
        deaf.await();
    }

    /** Ends all connections and returns when none of them reads the disk any more. */
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            remove(listener);
        } finally {
            // at first those that take up the places the listener may wait for, then what it took last
            connections.forEach(Connection::close);
            deaf.countDown();
            threads.arriveAndAwaitAdvance();
            clock.shutdownNow();
        }
    }

    private static void remove(ServerSocketChannel listener) throws IOException {
        SocketAddress address = listener.getLocalAddress();
        listener.close();
        if (address instanceof UnixDomainSocketAddress unix) {
            Files.deleteIfExists(unix.getPath());
        }
    }

    private void listen() {
        try {
            while (true) {
                places.acquireUninterruptibly();
                welcome(listener.accept());
            }
        } catch (ClosedChannelException stopped) {
            connections.forEach(Connection::close);
        } catch (IOException e) {
            failures.accept(e);
        } finally {
            deaf.countDown();
        }
    }

    private void welcome(SocketChannel client) {
        Connection connection = new Connection(client, export, failures);
        connections.add(connection);
        start("nbd-client", () -> {
            Future<?> deadline = clock.schedule(connection::close, limits.handshake().toNanos(),
                    TimeUnit.NANOSECONDS);
            try {
                connection.serve(deadline);
            } finally {
                connections.remove(connection);
                places.release();
            }
        });
    }

    private void start(String name, Runnable work) {
        threads.register();
        Thread.ofVirtual().name(name).start(() -> {
            try {
                work.run();
            } finally {
                threads.arriveAndDeregister();
            }
        });
    }
}
