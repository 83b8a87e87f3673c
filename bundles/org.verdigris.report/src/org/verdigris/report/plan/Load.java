package org.verdigris.report.plan;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What was measured: of each figure the value that was not exceeded in 95 of 100 spans of time.
 *
 * @param processor  by hour of the day, 24 values in per cent of one processor; none if not measured
 * @param bytes      read from and written to disks, bytes a second
 * @param operations of disks, a second
 * @param network    received and sent, bytes a second
 */
public record Load(List<Double> processor, OptionalDouble bytes, OptionalDouble operations, OptionalDouble network) {

    /** Nothing was measured. */
    public static final Load NONE =
            new Load(List.of(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());

    /** The hours of a day. */
    public static final int HOURS = 24;

    public Load {
        processor = List.copyOf(processor);
        if (!processor.isEmpty() && processor.size() != HOURS) {
            throw new IllegalArgumentException(processor.size() + " hours");
        }
    }

    /** Only the processor was measured. */
    public static Load ofProcessor(List<Double> byHour) {
        return new Load(byHour, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** Per cent of one processor in an hour of the day; 0 if not measured. */
    public double processorAt(int hour) {
        return processor.isEmpty() ? 0 : processor.get(hour);
    }

    /** The most of any hour; 0 if not measured. */
    public double peak() {
        return IntStream.range(0, HOURS).mapToDouble(this::processorAt).max().orElse(0);
    }

    /** All figures times a factor. */
    public Load times(double factor) {
        return new Load(ofProcessors(factor).processor(), times(bytes, factor), times(operations, factor),
                times(network, factor));
    }

    /** The same, measured in per cent of that many processors, in per cent of one. */
    public Load ofProcessors(double count) {
        return new Load(processor.stream().map(value -> value * count).toList(), bytes, operations, network);
    }

    private static OptionalDouble times(OptionalDouble value, double factor) {
        return value.isPresent() ? OptionalDouble.of(value.getAsDouble() * factor) : value;
    }
}
