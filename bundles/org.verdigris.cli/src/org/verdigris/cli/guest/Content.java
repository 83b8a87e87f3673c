package org.verdigris.cli.guest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.function.BooleanSupplier;

import org.verdigris.disk.DiskContent;

/** Writes contents to streams. */
final class Content {

    private Content() {
    }

    /**
     * Writes a whole content.
     *
     * @param ended whether nobody reads the stream any more
     * @param chunk bytes that are read at once
     */
    static void copy(DiskContent content, OutputStream out, BooleanSupplier ended, int chunk) throws IOException {
        byte[] bytes = new byte[(int) Math.min(chunk, content.size())];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        for (long at = 0; at < content.size() && !ended.getAsBoolean(); at += buffer.limit()) {
            buffer.clear().limit((int) Math.min(chunk, content.size() - at));
            content.read(buffer, at);
            out.write(bytes, 0, buffer.limit());
        }
    }
}
