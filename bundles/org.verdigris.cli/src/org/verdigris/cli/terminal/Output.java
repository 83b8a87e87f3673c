package org.verdigris.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A stream that never throws: after the first failed write it swallows everything and remembers what happened.
 *
 * <p>A reader that has seen enough ({@code | head}) closes its end; that is no failure of the command.
 */
final class Output extends OutputStream implements WritableByteChannel {

    private final OutputStream target;
    private final WritableByteChannel channel;
    private IOException failure;

    Output(OutputStream target) {
        this.target = Objects.requireNonNull(target);
        this.channel = Channels.newChannel(target); // of a file, the file's own, to which bytes go without a copy
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        if (failure == null) {
            try {
                target.write(bytes, offset, length);
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** Takes all bytes. */
    @Override
    public int write(ByteBuffer bytes) {
        int count = bytes.remaining();
        while (failure == null && bytes.hasRemaining()) {
            try {
                channel.write(bytes);
            } catch (IOException e) {
                failure = e;
            }
        }
        return count;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        // It belongs to the process.
    }

    @Override
    public void flush() {
        if (failure == null) {
            try {
                target.flush();
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** Whether a write failed, for whatever reason. */
    boolean isBroken() {
        return failure != null;
    }

    /** Why text was lost; empty if all arrived or if the reader did not want more. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure).filter(e -> !readerWentAway(e));
    }

    private static boolean readerWentAway(IOException e) {
        // Java gives the text of the operating system only; these are the ones of POSIX and of Windows
        String reason = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return reason.contains("broken pipe") || reason.contains("pipe is being closed")
                || reason.contains("pipe has been ended");
    }
}
