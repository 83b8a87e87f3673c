package org.verdigris.report.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A heading, what stands below it, and smaller sections. */
public record Section(String heading, List<Block> blocks, List<Section> parts) {
    public Section {
        Objects.requireNonNull(heading);
        blocks = List.copyOf(blocks);
        parts = List.copyOf(parts);
    }

    public Section(String heading, Block... blocks) {
        this(heading, List.of(blocks), List.of());
    }

    Stream<Block> all() {
        return Stream.concat(blocks.stream(), parts.stream().flatMap(Section::all));
    }
}
