package org.verdigris.core.estate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.model.text.Catalogue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * What a collector wrote down on a host. The file is JSON in UTF-8, or in UTF-16 with its mark, as PowerShell writes what is
 * redirected: {@code verdigris} is {@value #KIND}, {@code version} 1, {@code collected} a moment in ISO 8601, {@code name}
 * that of the host, {@code notes} what could not be read; the facts have the names that they have in an estate file.
 *
 * @param name      what the host calls itself
 * @param collected when it was written
 * @param notes     what the collector could not read, in its words
 * @param facts     what it read
 */
public record HostReport(String name, Instant collected, List<String> notes, HostFacts facts) {
    static final String KIND = "host facts";
    private static final int VERSION = 1;

    public HostReport {
        Objects.requireNonNull(name);
        Objects.requireNonNull(collected);
        notes = List.copyOf(notes);
        Objects.requireNonNull(facts);
    }

    /**
     * Reads a report.
     *
     * @throws EstateFileException if it is something else, damaged, or of a newer collector; the message says which
     * @throws IOException         if it cannot be read
     */
    public static HostReport read(Path file) throws IOException {
        JsonPart root = JsonSource.readRedirected(file).parse();
        if (!root.object().has("verdigris") || !KIND.equals(root.text("verdigris").orElse(""))) {
            throw new EstateFileException(Catalogue.text(Messages.HostReport_noReport, file));
        }
        Optional<Long> version = root.number("version", Integer.MAX_VALUE);
        if (version.isEmpty() || version.get() > VERSION) {
            throw new EstateFileException(Catalogue.text(Messages.HostReport_newer, file,
                    version.map(String::valueOf).orElse("?"), VERSION));
        }
        return new HostReport(root.required("name"), moment(root), root.texts("notes"),
                new HostReader(volume -> Optional.empty()).facts(root));
    }

    /** The report as the text of a file, which {@link #read(Path)} takes. */
    public String text() {
        JsonObject json = new JsonObject();
        json.addProperty("verdigris", KIND);
        json.addProperty("version", VERSION);
        json.addProperty("collected", collected.toString());
        EstateWriter.report(name, facts).entrySet().forEach(each -> json.add(each.getKey(), each.getValue()));
        if (!notes.isEmpty()) {
            JsonArray list = new JsonArray();
            notes.forEach(list::add);
            json.add("notes", list);
        }
        return EstateFile.pretty(json);
    }

    /** Reads several reports, or none if one of them cannot be read. @see #read(Path) */
    public static List<HostReport> readAll(List<Path> files) throws IOException {
        List<HostReport> reports = new ArrayList<>();
        for (Path file : files) {
            reports.add(read(file));
        }
        return reports;
    }

    private static Instant moment(JsonPart root) throws IOException {
        String text = root.required("collected");
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw root.wrong("collected", Messages.HostReport_noMoment, text);
        }
    }
}
