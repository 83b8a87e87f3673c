package org.verdigris.core.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a log of any program is to be read: what parts its cells, where the moment stands, and which column or metric becomes
 * which counter. The file is JSON; the manual describes its members.
 *
 * @param separator  between cells
 * @param decimal    before decimals
 * @param heading    whether the first line names the columns; without it they are 1, 2 and so on
 * @param timeColumn where the moment stands
 * @param time       how it is written
 * @param samples    where metric, labels and value stand in a log that has a line for each sample; empty for one with a column
 *                   for each counter
 * @param counters   what becomes of it
 */
public record LoadMapping(char separator, char decimal, boolean heading, String timeColumn, SampleTime time,
        Optional<SampleColumns> samples, List<MappedCounter> counters) {
    public LoadMapping {
        Objects.requireNonNull(timeColumn);
        Objects.requireNonNull(time);
        Objects.requireNonNull(samples);
        counters = List.copyOf(counters);
    }

    /**
     * The columns of a log that has a line for each sample.
     *
     * @param labels holds what else is told of a sample, as {@code host="a",cpu="0"}
     */
    record SampleColumns(String metric, Optional<String> labels, String value) {
    }

    /**
     * The mapping that a file tells.
     *
     * @param zone of moments that do not tell theirs, if the file does not tell it either
     * @throws org.verdigris.core.estate.EstateFileException if it is none or something in it is wrong; the message has the line
     * @throws IOException                                   if it cannot be read
     */
    public static LoadMapping read(Path file, ZoneId zone) throws IOException {
        return new MappingReader(zone).read(file);
    }
}
