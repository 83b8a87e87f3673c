package org.verdigris.disk.tests.nbd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;
import org.verdigris.disk.nbd.NbdExport;
import org.verdigris.disk.nbd.NbdLimits;
import org.verdigris.disk.nbd.NbdServer;

/** Clients learn which parts of a disk are zero without reading them. */
@Timeout(60)
final class NbdStatusTest {

    private static final int MIB = 1 << 20;
    private static final int SIZE = 16 * MIB;
    private static final int LIST = 9;
    private static final int SET = 10;
    private static final int INVALID = 0x80000003;
    private static final int UNKNOWN = 0x80000006;
    private static final int EINVAL = 22;

    @TempDir
    private Path folder;

    private final List<IOException> failures = new CopyOnWriteArrayList<>();
    private NbdServer server;

    /** Each odd megabyte is zero, the tenth cannot be told of, and only the others may be read. */
    private static final class Striped implements DiskContent {

        private final boolean failing;
        private final AtomicLong read = new AtomicLong();
        private final Queue<Long> zerosRead = new ConcurrentLinkedQueue<>();

        private Striped(boolean failing) {
            this.failing = failing;
        }

        @Override
        public long size() {
            return SIZE;
        }

        @Override
        public void read(ByteBuffer target, long position) {
            read.addAndGet(target.remaining());
            for (long at = position; target.hasRemaining(); at++) {
                if (at / MIB % 2 == 1 && at % 512 == 0) {
                    zerosRead.add(at);
                }
                target.put((byte) (at / MIB % 2 == 0 ? 7 : 0));
            }
        }

        @Override
        public Extent extent(long position) throws IOException {
            if (failing && position / MIB == 10) {
                throw new IOException("a bad table");
            }
            // in halves, so that neighbours of one kind come up
            return new Extent(position / MIB % 2 == 1, (position / (MIB / 2) + 1) * (MIB / 2));
        }

        @Override
        public void close() {
            throw new IllegalStateException("the server must not close what it was lent");
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = serve(true);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private NbdServer serve(boolean failing) throws IOException {
        return serve(new Striped(failing));
    }

    private NbdServer serve(DiskContent content) throws IOException {
        return NbdServer.onTcp(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                new NbdExport("disk", "", content), NbdLimits.standard(), failures::add);
    }

    private static byte[] query(String export, String... queries) {
        ByteBuffer data = ByteBuffer.allocate(1000).putInt(export.length()).put(export.getBytes(StandardCharsets.UTF_8))
                .putInt(queries.length);
        for (String query : queries) {
            data.putInt(query.length()).put(query.getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = new byte[data.position()];
        data.flip().get(bytes);
        return bytes;
    }

    private NbdClient client(String... queries) throws IOException {
        NbdClient client = new NbdClient(server.uri());
        client.greet(3);
        client.option(8);
        client.answer();
        client.option(SET, query("disk", queries));
        while (client.answer().type() != NbdClient.ACK) {
            continue;
        }
        client.option(7, NbdClient.wish("disk"));
        while (client.answer().type() == NbdClient.INFO) {
            continue;
        }
        return client;
    }

    private static void ask(NbdClient client, int flags, long offset, int length) throws IOException {
        client.request(0x25609513, flags, 7, 7, offset, length);
    }

    /** The type of the one chunk that answers, and what is in it. */
    private static ByteBuffer chunk(NbdClient client, int type) throws IOException {
        assertThat(client.in.readInt()).isEqualTo(0x668e33ef);
        assertThat(client.in.readShort()).isEqualTo((short) 1);
        assertThat(client.in.readUnsignedShort()).isEqualTo(type);
        client.in.readLong();
        return ByteBuffer.wrap(client.in.readNBytes(client.in.readInt()));
    }

    @Test
    void contextsAreListedAndSelectedAfterStructuredReplies() throws IOException {
        try (NbdClient client = new NbdClient(server.uri())) {
            client.greet(3);
            client.option(SET, query("disk", "base:allocation"));
            assertThat(client.answer().type()).isEqualTo(INVALID);
            client.option(8);
            client.answer();
            for (String wanted : new String[] {"base:", "base:allocation"}) {
                client.option(LIST, query("disk", wanted));
                NbdClient.Answer listed = client.answer();
                assertThat(listed.type()).isEqualTo(4);
                assertThat(new String(listed.data(), 4, listed.data().length - 4)).isEqualTo("base:allocation");
                assertThat(client.answer().type()).isEqualTo(NbdClient.ACK);
            }
            client.option(LIST, query("disk", "qemu:dirty-bitmap"));
            assertThat(client.answer().type()).isEqualTo(NbdClient.ACK);
            client.option(SET, query("other", "base:allocation"));
            assertThat(client.answer().type()).isEqualTo(UNKNOWN);
            for (byte[] wrong : new byte[][] {{}, {0, 0, 0, 0}, {0, 0, 0, 9, 1}, {-1, -1, -1, -1},
                    {0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0}, {0, 0, 0, 0, 0, 0, 0, 1, 127, -1, -1, -1}}) {
                client.option(SET, wrong);
                assertThat(client.answer().type()).isEqualTo(INVALID);
            }
        }
    }

    @Test
    void statusAlternatesAndEndsWithTheRequest() throws IOException {
        try (NbdClient client = client("base:allocation")) {
            ask(client, 0, 100, 3 * MIB);
            ByteBuffer status = chunk(client, 5);
            int context = status.getInt();
            assertThat(status).isEqualTo(ByteBuffer.allocate(32).putInt(MIB - 100).putInt(0).putInt(MIB).putInt(3)
                    .putInt(MIB).putInt(0).putInt(100).putInt(3).flip());
            ask(client, 8, MIB, 9 * MIB);
            assertThat(chunk(client, 5)).isEqualTo(
                    ByteBuffer.allocate(12).putInt(context).putInt(MIB).putInt(3).flip());
        }
    }

    @Test
    void wrongRequestsAndDamageAreErrorsAndTheConnectionGoesOn() throws IOException {
        try (NbdClient client = client("base:allocation")) {
            for (long[] wrong : new long[][] {{0, 0, 0}, {0, SIZE, 1}, {0, SIZE - 1, 2}, {0, -1, 1}, {4, 0, 512}}) {
                ask(client, (int) wrong[0], wrong[1], (int) wrong[2]);
                assertThat(chunk(client, 0x8001).getInt()).isEqualTo(EINVAL);
            }
            ask(client, 0, 9 * MIB, 4 * MIB);
            assertThat(chunk(client, 0x8001).getInt()).isEqualTo(5);
            assertThat(failures).hasSize(1);
            ask(client, 0, 0, 512);
            assertThat(chunk(client, 5).remaining()).isEqualTo(12);
        }
        try (NbdClient client = client("other:context")) {
            ask(client, 0, 0, 512);
            assertThat(chunk(client, 0x8001).getInt()).isEqualTo(EINVAL);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nbdinfo --map --totals", "qemu-img map --output=json", "nbdcopy"})
    void realProgramsSkipWhatIsZero(String program) throws IOException, InterruptedException {
        String[] words = program.split(" ");
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, words[0]))), words[0] + " is not installed");
        Striped content = new Striped(false);
        try (NbdServer whole = serve(content)) {
            Path copy = folder.resolve("copy");
            List<String> command = new ArrayList<>(List.of(words));
            command.add(whole.uri());
            if (words[0].equals("nbdcopy")) {
                command.add(copy.toString());
            }
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).describedAs(text).isZero();
            switch (words[0]) {
                case "nbdinfo" -> assertThat(text).containsPattern("8388608 +50.0% +0 +data")
                        .containsPattern("8388608 +50.0% +3 +hole,zero");
                case "qemu-img" -> assertThat(text.lines().filter(line -> line.contains("\"zero\": true")))
                        .hasSize(8).allMatch(line -> line.contains("\"length\": 1048576"));
                default -> {
                    ByteBuffer wanted = ByteBuffer.allocate(SIZE);
                    new Striped(false).read(wanted, 0);
                    assertThat(copy).hasBinaryContent(wanted.array());
                    // the server reads only what it is asked to
                    assertThat(content.read).hasValue(SIZE / 2);
                    assertThat(content.zerosRead).isEmpty();
                }
            }
        }
    }
}
