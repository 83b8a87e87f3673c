package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.FutureTask;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.cli.Main;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.program.Program;

/** A disk is served from the moment its address is written until the command is told to end. */
@Timeout(30)
final class DiskServeTest {

    @TempDir
    private Path folder;

    private Path disk;

    @BeforeEach
    void write() throws IOException {
        disk = VhdBuilder.dynamic(8 << 20).write(folder.resolve("disk.vhd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0"})
    void theAddressIsWrittenOnceItListensAndOthersThanThisComputerAreWarnedOf(String address) throws Exception {
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        PipedOutputStream out = new PipedOutputStream();
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(new PipedInputStream(out), StandardCharsets.UTF_8));
        FutureTask<Integer> command = new FutureTask<>(() -> Main.run(new Terminal(out, error, false, false, Map.of()),
                "disk", "serve", disk.toString(), "--port", "0", "--bind", address, "--name", "x y"));
        Thread thread = Thread.ofPlatform().start(command);
        URI uri = URI.create(reader.readLine());
        assertThat(uri.toString()).matches("nbd://127\\.0\\.0\\.1:\\d+/x%20y");
        try (Socket client = new Socket(uri.getHost(), uri.getPort())) {
            assertThat(client.getInputStream().readNBytes(8)).asString().isEqualTo("NBDMAGIC");
            thread.interrupt();
            assertThat(command.get()).isZero();
            assertThat(client.getInputStream().readAllBytes()).hasSizeLessThanOrEqualTo(10);
        }
        assertThat(error.toString(StandardCharsets.UTF_8).contains("readable by everybody who reaches 0.0.0.0"))
                .isEqualTo(address.equals("0.0.0.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!2", "--partition"})
    void aPartitionIsServedAlone(String form) throws Exception {
        assumeTrue(Program.areInstalled("nbdinfo", "nbdcopy"), "The programs of libnbd are not installed.");
        byte[] volume = GuestDisks.volume("fat16");
        Path partitioned = GuestDisks.partitioned(folder.resolve("two.img"), GuestDisks.volume("fat12"), volume);
        PipedOutputStream out = new PipedOutputStream();
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(new PipedInputStream(out), StandardCharsets.UTF_8));
        String[] words = form.equals("!2") ? new String[] {"disk", "serve", partitioned + "!2", "--port", "0"}
                : new String[] {"disk", "serve", partitioned.toString(), "--partition", "2", "--port", "0"};
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        FutureTask<Integer> command =
                new FutureTask<>(() -> Main.run(new Terminal(out, error, false, false, Map.of()), words));
        Thread thread = Thread.ofPlatform().start(command);
        String uri = reader.readLine();
        Path copy = folder.resolve("copy.img");
        assertThat(Program.text("nbdinfo", "--size", uri).strip()).isEqualTo(Integer.toString(volume.length));
        Program.bytes("nbdcopy", uri, copy);
        thread.interrupt();
        assertThat(command.get()).isZero();
        assertThat(copy).hasBinaryContent(volume);
        assertThat(error.toString(StandardCharsets.UTF_8)).startsWith("Serving partition 2 of " + partitioned);
    }

    @Test
    void aPartitionThatIsNotThereAndAPathAreRefused() throws IOException {
        Path partitioned = GuestDisks.partitioned(folder.resolve("one.img"), GuestDisks.volume("fat12"));
        CommandRun missing = CommandRun.of("disk", "serve", partitioned + "!2", "--port", 0);
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.error()).contains("has no partition 2");
        CommandRun path = CommandRun.of("disk", "serve", partitioned + "!1:/one", "--port", 0);
        assertThat(path.code()).isEqualTo(2);
        assertThat(path.error()).contains("leave the path \"/one\" away");
    }

    @Test
    void aSocketAndAPortAreWrongUsage() {
        CommandRun run = CommandRun.of("disk", "serve", disk, "--unix", folder.resolve("s"), "--port", 1);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.error()).contains("not on both");
        assertThat(CommandRun.of("disk", "serve", disk, "--port", 65536).code()).isEqualTo(2);
    }

    @Test
    void aPlaceThatIsTakenIsToldInOneSentence() {
        CommandRun run = CommandRun.of("disk", "serve", disk, "--unix", disk);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.error()).startsWith("verdigris: No socket can be made at " + disk).hasLineCount(1);
        assertThat(disk).isNotEmptyFile();
    }
}
