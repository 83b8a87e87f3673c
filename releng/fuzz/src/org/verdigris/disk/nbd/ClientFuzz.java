package org.verdigris.disk.nbd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.MethodSource;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.PathMapping;
import org.verdigris.fuzz.Bounds;
import org.verdigris.testing.disk.VhdBuilder;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes from a client; to begin with, those of good clients. */
final class ClientFuzz {

    private static NbdExport export;

    static Stream<byte[]> clients() {
        byte[] context = "base:allocation".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer modern = ByteBuffer.allocate(512).putInt(Protocol.FLAG_FIXED_NEWSTYLE | Protocol.FLAG_NO_ZEROES);
        option(modern, Protocol.OPT_STRUCTURED_REPLY, new byte[0]);
        option(modern, Protocol.OPT_LIST, new byte[0]);
        option(modern, Protocol.OPT_SET_META_CONTEXT, ByteBuffer.allocate(12 + context.length).putInt(0).putInt(1)
                .putInt(context.length).put(context).array());
        option(modern, Protocol.OPT_GO, new byte[6]);
        requests(modern);
        ByteBuffer old = ByteBuffer.allocate(512).putInt(Protocol.FLAG_FIXED_NEWSTYLE);
        option(old, Protocol.OPT_EXPORT_NAME, new byte[0]);
        requests(old);
        return Stream.of(modern, old).map(client -> Arrays.copyOf(client.array(), client.position()));
    }

    private static void option(ByteBuffer client, int option, byte[] data) {
        client.putLong(Protocol.IHAVEOPT).putInt(option).putInt(data.length).put(data);
    }

    private static void requests(ByteBuffer client) {
        for (int command : new int[] {Protocol.CMD_READ, Protocol.CMD_BLOCK_STATUS, Protocol.CMD_FLUSH,
                Protocol.CMD_TRIM, Protocol.CMD_DISC}) {
            client.putInt(Protocol.REQUEST_MAGIC).putShort((short) 0).putShort((short) command).putLong(command)
                    .putLong(512).putInt(4096);
        }
    }

    @MethodSource("clients")
    @FuzzTest(maxDuration = "2h") // the number of executions ends it; the library would after five minutes
    void anyClientIsAnsweredOrLeft(byte[] bytes) throws IOException {
        if (bytes == null) {
            return;
        }
        if (export == null) {
            Path disk = VhdBuilder.dynamic(1 << 20).blockSize(4096).sectors(3, new byte[1024])
                    .write(Files.createTempDirectory("fuzz").resolve("disk.vhd"));
            export = new NbdExport("disk", "", DiskChain.open(disk, PathMapping.none()));
        }
        Bounds.hold(() -> new Connection(new ClientBytes(bytes), export, failure -> {
            throw new AssertionError("the disk could not be read", failure);
        }).serve(new CompletableFuture<>()));
    }
}
