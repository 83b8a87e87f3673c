package org.verdigris.report.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.verdigris.core.text.ByteSize;

/**
 * Changes as people write them on a command line or in a file: a word, a colon, and values between commas, such as
 * {@code move:sql01,HV-02,E:}. A value with a comma or a quotation mark stands in quotation marks, which are doubled inside.
 */
public final class ChangeText {
    private static final Pattern VALUE = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^,\"]*)");
    private static final int MOST_MONTHS = 1200;

    private ChangeText() {
    }

    /** What the words say; empty if they are no change. */
    public static Optional<Change> parse(String words) {
        int colon = words.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String kind = words.substring(0, colon).strip();
        try {
            return values(words.substring(colon + 1))
                    .flatMap(values -> Optional.ofNullable(change(kind + " " + values.size(), values)));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }

    private static Change change(String form, List<String> values) {
        String first = values.getFirst();
        return switch (form) {
            case "add-host 4" ->
                new AddHost(first, megabytes(values.get(1)), positive(values.get(2)), bytes(values.get(3)));
            case "add-machine 4" ->
                new AddMachine(first, values.get(1), megabytes(values.get(2)), bytes(values.get(3)), 0);
            case "add-machine 5" -> new AddMachine(first, values.get(1), megabytes(values.get(2)),
                    bytes(values.get(3)), positive(values.get(4)));
            case "remove-host 1" -> new RemoveHost(first);
            case "move 2" -> new MoveMachine(first, values.get(1), Optional.empty());
            case "move 3" -> new MoveMachine(first, values.get(1), Optional.of(values.get(2)));
            case "fixed 1" -> new MakeFixed(first);
            case "scsi 1" -> new ToScsi(first);
            case "memory 2" -> new Memory(first, megabytes(values.get(1)));
            case "load 1" -> new Busier(factor(first));
            case "months 1" -> new Later(Math.min(MOST_MONTHS, positive(first)));
            default -> null;
        };
    }

    private static long bytes(String text) {
        return ByteSize.parse(text).orElseThrow(NumberFormatException::new).bytes();
    }

    private static long megabytes(String text) {
        return bytes(text) >> 20;
    }

    private static int positive(String text) {
        int number = Integer.parseInt(text);
        if (number < 0) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    private static double factor(String text) {
        double factor = Double.parseDouble(text);
        if (!Double.isFinite(factor) || factor < 0) {
            throw new NumberFormatException(text);
        }
        return factor;
    }

    private static Optional<List<String>> values(String text) {
        List<String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(text);
        int at = 0;
        while (true) {
            value.region(at, text.length());
            value.lookingAt(); // an empty value always fits
            String found = value.group(1) == null ? value.group(2).strip() : value.group(1).replace("\"\"", "\"");
            if (found.isEmpty()) {
                return Optional.empty();
            }
            values.add(found);
            at = value.end();
            if (at == text.length()) {
                return Optional.of(values);
            }
            if (text.charAt(at++) != ',') {
                return Optional.empty();
            }
        }
    }

    /** The words that {@link #parse} understands as this change. */
    public static String of(Change change) {
        return switch (change) {
            case AddHost host -> words("add-host", host.name(), host.memory() + " MB", host.processors(),
                    host.capacity() + " bytes");
            case AddMachine machine -> words("add-machine", machine.name(), machine.host(), machine.memory() + " MB",
                    machine.space() + " bytes", machine.processor());
            case RemoveHost host -> words("remove-host", host.name());
            case MoveMachine move -> move.volume().isPresent()
                    ? words("move", move.machine(), move.host(), move.volume().get())
                    : words("move", move.machine(), move.host());
            case MakeFixed fixed -> words("fixed", fixed.disk());
            case ToScsi scsi -> words("scsi", scsi.machine());
            case Memory memory -> words("memory", memory.machine(), memory.megabytes() + " MB");
            case Busier load -> words("load", load.factor());
            case Later later -> words("months", later.months());
        };
    }

    private static String words(String kind, Object... values) {
        return kind + ":" + List.of(values).stream().map(value -> quoted(value.toString()))
                .collect(Collectors.joining(","));
    }

    private static String quoted(String value) {
        boolean plain = value.indexOf(',') < 0 && value.indexOf('"') < 0 && value.equals(value.strip());
        return plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }
}
