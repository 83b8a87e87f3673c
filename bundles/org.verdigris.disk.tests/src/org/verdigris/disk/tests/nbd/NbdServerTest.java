package org.verdigris.disk.tests.nbd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.nbd.NbdExport;
import org.verdigris.disk.nbd.NbdLimits;
import org.verdigris.disk.nbd.NbdServer;
import org.verdigris.testing.corpus.Corpus;

/** The export of a disk, seen by clients that keep to the protocol and by clients that do not. */
@Timeout(60)
final class NbdServerTest {

    private static final int SIZE = 3 * 1024 * 1024 + 512;
    private static final int EPERM = 1;
    private static final int EINVAL = 22;

    @TempDir
    private Path folder;

    private final byte[] bytes = new byte[SIZE];
    private final List<IOException> failures = new CopyOnWriteArrayList<>();
    private NbdServer server;

    /** Content in memory whose last sector cannot be read. */
    private record Memory(byte[] bytes) implements DiskContent {

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public void read(ByteBuffer target, long position) throws IOException {
            if (position + target.remaining() > bytes.length - 512) {
                throw new IOException("a bad sector");
            }
            target.put(bytes, (int) position, target.remaining());
        }

        @Override
        public void close() {
            throw new IllegalStateException("the server must not close what it was lent");
        }
    }

    @BeforeEach
    void start() throws IOException {
        new Random(1).nextBytes(bytes);
        Arrays.fill(bytes, 500_000, 1_500_000, (byte) 0);
        server = tcp(new Memory(bytes), NbdLimits.standard());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private NbdServer tcp(DiskContent content, NbdLimits limits) throws IOException {
        return NbdServer.onTcp(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                new NbdExport("disk", "a disk", content), limits, failures::add);
    }

    @Test
    void theHandshakeTellsWhatIsAskedFor() throws IOException {
        try (NbdClient client = new NbdClient(server.uri())) {
            assertThat(client.greet(3)).isEqualTo(3);
            client.option(6, NbdClient.wish("disk", 1, 2, 3, 3, 99));
            ByteBuffer export = ByteBuffer.wrap(client.answer().data());
            assertThat(export.getShort()).isZero();
            assertThat(export.getLong()).isEqualTo(SIZE);
            assertThat(export.getShort()).isEqualTo((short) 0b1_0000_0111);
            assertThat(new String(client.answer().data())).endsWith("disk");
            assertThat(new String(client.answer().data())).endsWith("a disk");
            assertThat(ByteBuffer.wrap(client.answer().data())).isEqualTo(
                    ByteBuffer.allocate(14).putShort((short) 3).putInt(1).putInt(4096).putInt(32 << 20).flip());
            assertThat(client.answer().type()).isEqualTo(NbdClient.ACK);
            client.option(3);
            assertThat(new String(client.answer().data())).endsWith("diska disk");
            assertThat(client.answer().type()).isEqualTo(NbdClient.ACK);
            client.option(2);
            assertThat(client.answer().type()).isEqualTo(NbdClient.ACK);
            assertThat(client.isDropped()).isTrue();
        }
    }

    @Test
    void optionsThatAreUnknownOrWrongAreRefusedAndTheTalkGoesOn() throws IOException {
        try (NbdClient client = new NbdClient(server.uri())) {
            client.greet(3);
            client.option(11, new byte[100]);
            assertThat(client.answer().type()).isEqualTo(0x80000001);
            client.option(7, NbdClient.wish("other"));
            assertThat(client.answer().type()).isEqualTo(0x80000006);
            client.option(7, (byte) 0, (byte) 0, (byte) 0, (byte) 90, (byte) 0, (byte) 0);
            assertThat(client.answer().type()).isEqualTo(0x80000003);
            client.option(3, (byte) 1);
            assertThat(client.answer().type()).isEqualTo(0x80000003);
            client.option(8, (byte) 1);
            assertThat(client.answer().type()).isEqualTo(0x80000003);
            client.option(7, NbdClient.wish("disk"));
            assertThat(client.answer().type()).isEqualTo(NbdClient.INFO);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void theOldWayToNameAnExportStillWorks(int flags) throws IOException {
        try (NbdClient client = new NbdClient(server.uri())) {
            client.greet(flags);
            client.option(1, "disk".getBytes());
            assertThat(client.in.readLong()).isEqualTo(SIZE);
            client.in.readShort();
            client.in.readNBytes(flags == 1 ? 124 : 0);
            client.request(0, 100, 10);
            assertThat(client.simple()).isZero();
            assertThat(client.in.readNBytes(10)).containsExactly(Arrays.copyOfRange(bytes, 100, 110));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void randomReadsAreTheContent(boolean structured) throws IOException {
        Random random = new Random(2);
        try (NbdClient client = new NbdClient(server.uri()).ready(structured)) {
            for (int i = 0; i < 100; i++) {
                int from = random.nextInt(SIZE - 512);
                int length = random.nextInt(Math.min(SIZE - 512 - from, 2_000_000) + 1);
                client.request(0, from, length);
                byte[] read;
                if (structured) {
                    read = client.structured(from, length).array();
                } else {
                    assertThat(client.simple()).isZero();
                    read = client.in.readNBytes(length);
                }
                assertThat(Arrays.equals(read, 0, length, bytes, from, from + length)).isTrue();
            }
        }
    }

    @Test
    void whatCannotBeDoneIsRefusedAndTheConnectionGoesOn() throws IOException {
        try (NbdClient client = new NbdClient(server.uri()).ready(false)) {
            client.request(1, 0, 1000);
            client.out.write(new byte[1000]);
            assertThat(client.simple()).isEqualTo(EPERM);
            for (int command : new int[] {4, 6, 8}) {
                client.request(command, 0, 512);
                assertThat(client.simple()).isEqualTo(EPERM);
            }
            for (int command : new int[] {5, 7, 99}) {
                client.request(command, 0, 512);
                assertThat(client.simple()).isEqualTo(EINVAL);
            }
            for (long offset : new long[] {SIZE, SIZE - 511, -1, Long.MIN_VALUE, Long.MAX_VALUE}) {
                client.request(0, offset, 512);
                assertThat(client.simple()).isEqualTo(EINVAL);
            }
            client.request(0, 0, -1);
            assertThat(client.simple()).isEqualTo(EINVAL);
            client.request(3, 0, 0);
            assertThat(client.simple()).isZero();
            client.request(2, 0, 0);
            assertThat(client.isDropped()).isTrue();
        }
    }

    @Test
    void aDiskThatCannotBeReadIsAnErrorAndIsTold() throws IOException {
        try (NbdClient client = new NbdClient(server.uri()).ready(false)) {
            client.request(0, SIZE - 512, 512);
            assertThat(client.simple()).isEqualTo(5);
            client.request(0, SIZE - 1_000_000, 1_000_000);
            assertThat(client.simple()).isZero();
            // the header has promised what cannot be kept, so only the end of the connection tells
            assertThat(client.in.readAllBytes().length).isLessThan(1_000_000);
        }
        try (NbdClient client = new NbdClient(server.uri()).ready(true)) {
            client.request(0, SIZE - 1_000_000, 1_000_000);
            assertThatThrownBy(() -> client.structured(SIZE - 1_000_000, 1_000_000)).hasMessage("error 5");
            client.request(0, 0, 512);
            assertThat(client.structured(0, 512).array()).containsExactly(Arrays.copyOf(bytes, 512));
        }
        assertThat(failures).hasSize(3).allSatisfy(failure -> assertThat(failure).hasMessage("a bad sector"));
    }

    @Test
    void hostileClientsLoseTheirConnectionAndNobodyElseDoes() throws IOException {
        try (NbdClient good = new NbdClient(server.uri()).ready(false)) {
            Random random = new Random(3);
            for (int i = 0; i < 50; i++) {
                byte[] noise = new byte[1 + random.nextInt(5000)];
                random.nextBytes(noise);
                try (NbdClient client = new NbdClient(server.uri())) {
                    client.out.write(noise);
                } catch (IOException dropped) {
                    assertThat(dropped).hasMessageNotContaining("timed out");
                }
            }
            try (NbdClient huge = new NbdClient(server.uri())) {
                huge.greet(3);
                huge.out.write(ByteBuffer.allocate(16).putLong(NbdClient.IHAVEOPT).putInt(7).putInt(-1).array());
                assertThat(huge.isDropped()).isTrue();
            }
            try (NbdClient magic = new NbdClient(server.uri()).ready(true)) {
                magic.request(1, 0, 0, 7, 0, 512);
                assertThat(magic.isDropped()).isTrue();
            }
            good.request(0, 0, 512);
            assertThat(good.simple()).isZero();
        }
    }

    @Test
    void whoDoesNotFinishTheHandshakeMakesRoomForTheNext() throws IOException {
        try (NbdServer narrow = tcp(new Memory(bytes), new NbdLimits(1, Duration.ofMillis(100)));
                NbdClient idle = new NbdClient(narrow.uri());
                NbdClient next = new NbdClient(narrow.uri())) {
            next.ready(false).request(0, 0, 512);
            assertThat(next.simple()).isZero();
            idle.in.readNBytes(18);
            assertThat(idle.isDropped()).isTrue();
        }
    }

    @Test
    void closingEndsAHundredConnectionsInTheMiddleOfARequest() throws IOException {
        List<NbdClient> clients = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            NbdClient client = new NbdClient(server.uri()).ready(i % 2 == 0);
            client.out.write(new byte[] {0x25, 0x60, (byte) 0x95});
            clients.add(client);
        }
        server.close();
        for (NbdClient client : clients) {
            assertThat(client.isDropped()).isTrue();
            client.close();
        }
    }

    @Test
    void aSocketIsRemovedInTheEndAndNeverTakesThePlaceOfAFile() throws IOException {
        Path socket = folder.resolve("socket");
        NbdExport export = new NbdExport("a b", "", new Memory(bytes));
        try (NbdServer unix = NbdServer.onUnix(socket, export, NbdLimits.standard(), failures::add)) {
            assertThat(unix.uri()).isEqualTo("nbd+unix:///a%20b?socket=" + socket);
            assertThatThrownBy(() -> NbdServer.onUnix(socket, export, NbdLimits.standard(), failures::add))
                    .isInstanceOf(BindException.class);
            assertThat(socket).exists();
        }
        assertThat(socket).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gen-chain-unaligned", "gen-chain-aligned"})
    void realProgramsReadTheChainsOfTheCorpus(String name) throws IOException, InterruptedException {
        Corpus corpus = Corpus.find().orElse(null);
        assumeTrue(corpus != null, "the corpus is not here; set VERDIGRIS_CORPUS to its folder");
        assumeTrue(installed("nbdcopy") && installed("qemu-img"), "nbdcopy or qemu-img is not installed");
        for (String part : List.of("base", "mid", "leaf")) {
            corpus.expand("vhd/" + name + "/" + part + ".vhd", folder);
        }
        Path leaf = folder.resolve("vhd").resolve(name).resolve("leaf.vhd");
        String wanted = corpus.expected("vhd.tsv").stream()
                .filter(row -> row.get("file").equals("vhd/" + name + "/leaf.vhd")).findFirst().orElseThrow()
                .get("disk_sha256");
        try (DiskChain chain = DiskChain.open(leaf, PathMapping.none());
                NbdServer overTcp = tcp(chain, NbdLimits.standard());
                NbdServer overUnix = NbdServer.onUnix(folder.resolve("s"), new NbdExport("", "", chain),
                        NbdLimits.standard(), failures::add)) {
            for (String uri : List.of(overTcp.uri(), overUnix.uri())) {
                Path copy = folder.resolve("copy");
                run("nbdcopy", uri, copy.toString());
                assertThat(sha256(copy)).isEqualTo(wanted);
                run("qemu-img", "convert", "-O", "raw", uri, copy.toString());
                assertThat(sha256(copy)).isEqualTo(wanted);
                Files.delete(copy);
            }
        }
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, program)));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
