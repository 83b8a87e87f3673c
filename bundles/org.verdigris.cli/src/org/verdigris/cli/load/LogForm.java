package org.verdigris.cli.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

import org.verdigris.core.load.CounterLog;
import org.verdigris.core.load.CounterNames;
import org.verdigris.core.load.LoadLog;
import org.verdigris.core.load.LoadMapping;
import org.verdigris.core.load.MappedLog;

import picocli.CommandLine.Option;

/** The options that tell how logs of counters are to be read. */
public final class LogForm {
    @Option(names = "--mapping", paramLabel = "MAPPING")
    private Path mapping;

    @Option(names = "--names", paramLabel = "NAMES")
    private Path names;

    /**
     * How logs are read.
     *
     * @param names   what counters are called in English
     * @param mapping how logs of another program are to be understood; empty for those of typeperf and relog
     */
    public record Reading(CounterNames names, Optional<LoadMapping> mapping) {
        /** The log in a file. */
        public LoadLog log(Path file) {
            return mapping.<LoadLog>map(known -> new MappedLog(file, known))
                    .orElseGet(() -> new CounterLog(file, ZoneId.systemDefault()));
        }
    }

    /** Reads the files that the options name. */
    public Reading reading() throws IOException {
        return new Reading(names == null ? CounterNames.shipped() : CounterNames.shipped().with(names),
                mapping == null ? Optional.empty() : Optional.of(LoadMapping.read(mapping, ZoneId.systemDefault())));
    }
}
