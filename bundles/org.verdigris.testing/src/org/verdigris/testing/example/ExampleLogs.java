package org.verdigris.testing.example;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes logs of counters of machines of the example estate over four weeks, one row each half an hour: the same bytes every
 * time. By day office machines are busy, by night the build machine and the database.
 */
public final class ExampleLogs {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM/dd/yyyy HH:mm:ss.000", Locale.ROOT);
    private static final LocalDateTime FIRST = LocalDateTime.of(2007, 2, 26, 0, 0);
    private static final int ROWS = 28 * 48;

    private record Machine(String name, double idle, double busy, int from, int to) {
    }

    private static final List<Machine> MACHINES = List.of(new Machine("dc01", 4, 12, 7, 18),
            new Machine("payroll", 3, 35, 8, 17), new Machine("sql01", 12, 78, 1, 5),
            new Machine("intranet", 5, 28, 8, 18),
            new Machine("web01", 6, 22, 9, 22), new Machine("web02", 6, 21, 9, 22),
            new Machine("build", 2, 92, 19, 24));

    private ExampleLogs() {
    }

    /** Argument: the folder, which must not exist yet. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    /** Writes one log a machine into a new folder. */
    public static void write(Path folder) throws IOException {
        Files.createDirectory(folder);
        for (Machine machine : MACHINES) {
            Files.write(folder.resolve(machine.name() + ".csv"), log(machine).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The names of the machines that were measured. */
    public static List<String> machines() {
        return MACHINES.stream().map(Machine::name).toList();
    }

    private static String log(Machine machine) {
        Random random = new Random(machine.name().hashCode());
        String computer = "\\\\" + machine.name().toUpperCase(Locale.ROOT);
        StringBuilder text = new StringBuilder("\"(PDH-CSV 4.0) (UTC)(0)\",\"" + computer
                + "\\Processor(_Total)\\% Processor Time\",\"" + computer
                + "\\PhysicalDisk(_Total)\\Disk Transfers/sec\"\r\n");
        for (int row = 0; row < ROWS; row++) {
            LocalDateTime time = FIRST.plusMinutes(30L * row);
            boolean working = time.getDayOfWeek().getValue() < 6 || machine.busy() > 70;
            boolean busy = working && time.getHour() >= machine.from() && time.getHour() < machine.to();
            double level = busy ? machine.busy() : machine.idle();
            double percent = Math.clamp(level * (0.8 + 0.4 * random.nextDouble()), 0, 100);
            text.append(String.format(Locale.ROOT, "\"%s\",\"%.3f\",\"%.1f\"\r\n", TIME.format(time), percent,
                    percent * (0.5 + random.nextDouble())));
        }
        return text.toString();
    }
}
