package org.verdigris.core.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.core.estate.JsonPart;
import org.verdigris.core.estate.JsonSource;
import org.verdigris.model.text.Catalogue;

/** Reads the file of a mapping. */
record MappingReader(ZoneId zone) {
    private static final String KIND = "load mapping";
    private static final int VERSION = 1;

    LoadMapping read(Path file) throws IOException {
        JsonPart root = JsonSource.read(file).parse();
        if (!root.object().has("verdigris") || !KIND.equals(root.text("verdigris").orElse(""))) {
            throw new CounterLogException(Catalogue.text(Messages.Mapping_none, file));
        }
        if (root.number("version", Integer.MAX_VALUE).filter(version -> version == VERSION).isEmpty()) {
            throw new CounterLogException(Catalogue.text(Messages.Mapping_version, file, VERSION));
        }
        Optional<JsonPart> time = root.part("time");
        if (time.isEmpty()) {
            throw root.wrong("time", Messages.Mapping_missing, "time");
        }
        Optional<LoadMapping.SampleColumns> samples = root.text("metric").isEmpty() ? Optional.empty()
                : Optional.of(new LoadMapping.SampleColumns(root.required("metric"), root.text("labels"),
                        root.required("value")));
        return new LoadMapping(character(root, "separator", ','), character(root, "decimal", '.'),
                root.flag("heading").orElse(true), time.get().required("column"), form(time.get()), samples,
                counters(root, samples.isPresent()));
    }

    private static char character(JsonPart root, String member, char usual) throws IOException {
        Optional<String> text = root.text(member);
        if (text.isPresent() && text.get().length() != 1) {
            throw root.wrong(member, Messages.Mapping_noCharacter, member);
        }
        return text.map(one -> one.charAt(0)).orElse(usual);
    }

    private SampleTime form(JsonPart time) throws IOException {
        Optional<String> said = time.text("zone");
        ZoneId of;
        try {
            of = said.map(ZoneId::of).orElse(zone);
        } catch (DateTimeException none) {
            throw time.wrong("zone", Messages.Mapping_noZone, said.orElseThrow());
        }
        String form = time.required("form");
        try {
            return SampleTime.of(form, of);
        } catch (IllegalArgumentException none) {
            throw time.wrong("form", Messages.Mapping_noForm, form);
        }
    }

    private static List<MappedCounter> counters(JsonPart root, boolean samples) throws IOException {
        List<MappedCounter> counters = new ArrayList<>();
        for (JsonPart each : root.parts("counters")) {
            counters.add(counter(each, samples ? "metric" : "column"));
        }
        if (counters.isEmpty()) {
            throw root.wrong("counters", Messages.Mapping_missing, "counters");
        }
        return counters;
    }

    private static MappedCounter counter(JsonPart part, String source) throws IOException {
        String unit = part.text("unit").map(text -> " [" + text + "]").orElse("");
        NameTemplate name = new NameTemplate(part.required("counter") + unit);
        if (!name.isSound()) {
            throw part.wrong("counter", Messages.Mapping_noName, name.text());
        }
        double factor = part.decimal("factor").orElse(1.0);
        if (factor == 0) {
            throw part.wrong("factor", Messages.Mapping_noFactor);
        }
        String kind = part.text("kind").orElse("gauge");
        if (!kind.equals("gauge") && !kind.equals("counter")) {
            throw part.wrong("kind", Messages.Mapping_noKind, kind);
        }
        Optional<Long> bits = part.number("bits", 64);
        if (bits.isPresent() && bits.get() != 32 && bits.get() != 64) {
            throw part.wrong("bits", Messages.Mapping_noBits, bits.get());
        }
        return new MappedCounter(part.required(source), part.pairs("where"), name, factor, kind.equals("counter"),
                bits.filter(count -> count == 32).isPresent());
    }
}
