package org.verdigris.core.history;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.verdigris.testing.program.Program;

/** A server of PostgreSQL for tests, as Debian installs it; it refuses to be run by the administrator of the machine. */
final class PostgresServer {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static Optional<PostgresServer> running;

    private final int port;

    private PostgresServer(int port) {
        this.port = port;
    }

    /** The server, started at the first call; empty if none is installed. */
    static synchronized Optional<PostgresServer> find() throws IOException {
        if (running == null) {
            Optional<Path> programs = programs();
            running = programs.isEmpty() ? Optional.empty() : Optional.of(start(programs.get()));
        }
        return running;
    }

    private static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        }
    }

    private static PostgresServer start(Path programs) throws IOException {
        Path folder = Files.createTempDirectory("verdigris-postgres");
        if (isAdministrator()) {
            Program.bytes("chown", "postgres", folder);
        }
        int port = freePort();
        run(folder, programs.resolve("initdb"), "-D", folder.resolve("data"), "-A", "trust", "-U", "verdigris",
                "--no-sync", "-E", "UTF8");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(programs, folder)));
        run(folder, programs.resolve("pg_ctl"), "-D", folder.resolve("data"), "-l", folder.resolve("log"), "-w", "-o",
                "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1 -c fsync=off", "start");
        return new PostgresServer(port);
    }

    private static void stop(Path programs, Path folder) {
        try {
            run(folder, programs.resolve("pg_ctl"), "-D", folder.resolve("data"), "-m", "immediate", "stop");
            Program.bytes("rm", "-rf", folder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Path folder, Object... command) throws IOException {
        List<Object> words = new ArrayList<>(List.of("env", "-C", folder));
        if (isAdministrator()) {
            words.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        words.addAll(List.of("sh", "-c", "exec \"$@\" >/dev/null 2>&1 </dev/null", "sh"));
        words.addAll(List.of(command));
        Program.bytes(words.toArray());
    }

    private static boolean isAdministrator() throws IOException {
        return Program.text("id", "-u").strip().equals("0");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A place in it that nobody else has. */
    String newPlace() throws IOException {
        String schema = "t" + UUID.randomUUID().toString().replace("-", "");
        Program.bytes("psql", "-h", "127.0.0.1", "-p", port, "-U", "verdigris", "-d", "postgres", "-c",
                "CREATE SCHEMA " + schema);
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=verdigris&password=secret&currentSchema="
                + schema;
    }
}
