package org.verdigris.disk.nbd;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** One client from its first to its last byte. Whatever it does wrong ends this connection and nothing else. */
final class Connection implements Closeable {

    private static final Logger LOGGER = System.getLogger(Connection.class.getName());

    private final SocketChannel channel;
    private final NbdExport export;
    private final Consumer<IOException> failures;

    Connection(SocketChannel channel, NbdExport export, Consumer<IOException> failures) {
        this.channel = channel;
        this.export = export;
        this.failures = failures;
    }

    /** Serves until the client goes, or breaks the protocol, or this is closed. */
    void serve(Future<?> deadline) {
        try (channel) {
            if (channel.getLocalAddress() instanceof InetSocketAddress) {
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                // a client whose computer has lost its power must not keep its place for ever
                channel.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
            }
            Wire wire = new Wire(channel);
            Handshake handshake = new Handshake(wire, export);
            if (handshake.negotiate()) {
                deadline.cancel(false);
                Optional<AllocationStatus> status = handshake.allocation()
                        ? Optional.of(new AllocationStatus(export.content(), failures)) : Optional.empty();
                new Transmission(wire, handshake.structured(), export.content().size(),
                        new Pieces(export.content(), failures), status).serve();
            }
        } catch (IOException e) {
            LOGGER.log(Level.DEBUG, "a connection has ended early", e);
        } finally {
            deadline.cancel(false);
        }
    }

    /** Ends the connection at once, also from another thread. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            LOGGER.log(Level.DEBUG, "a connection could not be closed", e);
        }
    }
}
