package org.verdigris.cli.guest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.function.BooleanSupplier;

import org.verdigris.disk.DiskContent;

/** Writes contents to channels. */
final class Content {

    private Content() {
    }

    /**
     * Writes a whole content.
     *
     * @param ended whether nobody reads the channel any more
     * @param chunk bytes that are read at once
     */
    static void copy(DiskContent content, WritableByteChannel out, BooleanSupplier ended, int chunk)
            throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect((int) Math.min(chunk, content.size()));
        for (long at = 0; at < content.size() && !ended.getAsBoolean(); at += buffer.limit()) {
            buffer.clear().limit((int) Math.min(chunk, content.size() - at));
            content.read(buffer, at);
            out.write(buffer.flip());
        }
    }
}
