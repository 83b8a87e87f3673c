package org.verdigris.core.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.verdigris.model.text.Catalogue;

/**
 * What counters are called in English, whatever the language of the host that logged them. Names are those of Performance
 * Monitor without host and instance, such as {@code \Processor\% Processor Time}; case, spaces and the form of apostrophes do
 * not matter. A counter that is not known keeps its name.
 */
public final class CounterNames {
    private static final String PARTING = " = ";

    private final Map<String, CounterPath> english;

    private CounterNames(Map<String, CounterPath> english) {
        this.english = Map.copyOf(english);
    }

    /** The names that are known without being told: those of German, French and Spanish hosts that are certain. */
    public static CounterNames shipped() {
        try (InputStream in = CounterNames.class.getResourceAsStream("counter-names.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new CounterNames(read(Path.of("counter-names.txt"), lines.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * These names, and those of a file, which win. The file is UTF-8; each line has a name as the log has it, an equals sign
     * between spaces, and the English name; a line that begins with # is a remark.
     *
     * @throws CounterLogException if a line is none of these; the message has its number
     * @throws IOException         if it cannot be read
     */
    public CounterNames with(Path file) throws IOException {
        Map<String, CounterPath> all = new HashMap<>(english);
        all.putAll(read(file, Files.readAllLines(file)));
        return new CounterNames(all);
    }

    private static Map<String, CounterPath> read(Path file, List<String> lines) throws CounterLogException {
        Map<String, CounterPath> names = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int parting = line.indexOf(PARTING);
            Optional<CounterPath> local =
                    parting < 0 ? Optional.empty() : CounterPath.parse(line.substring(0, parting));
            Optional<CounterPath> known =
                    parting < 0 ? Optional.empty() : CounterPath.parse(line.substring(parting + PARTING.length()));
            if (local.isEmpty() || known.isEmpty()) {
                throw new CounterLogException(Catalogue.text(Messages.Names_noPair, file, i + 1));
            }
            names.put(key(local.get()), known.get());
        }
        return names;
    }

    private static String key(CounterPath path) {
        return (path.object() + "\\" + path.counter()).toLowerCase(Locale.ROOT).replace('\u2019', '\'')
                .replaceAll("[\\s\u00A0\u202F]+", "");
    }

    /** The English name of a counter with its host and instance. */
    public String english(String name) {
        return CounterPath.parse(name).flatMap(path -> Optional.ofNullable(english.get(key(path)))
                .map(known -> new CounterPath(path.host(), known.object(), path.instance(), known.counter())
                        .toString()))
                .orElse(name);
    }

    /** Takes what stands in a log and hands it on with English names. */
    public CounterLog.Sink before(CounterLog.Sink sink) {
        return new CounterLog.Sink() {
            @Override
            public void columns(List<String> names) {
                sink.columns(names.stream().map(CounterNames.this::english).toList());
            }

            @Override
            public void row(Instant moment, double[] values) {
                sink.row(moment, values);
            }
        };
    }
}
