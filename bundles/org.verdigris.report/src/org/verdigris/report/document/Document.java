package org.verdigris.report.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A report: a title page and sections; its texts are in the language that it was made for. */
public record Document(Title title, List<Section> sections) {
    public Document {
        Objects.requireNonNull(title);
        sections = List.copyOf(sections);
    }

    /** All tables in their order. */
    public Stream<Block.Table> tables() {
        return sections.stream().flatMap(Section::all).filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast);
    }
}
