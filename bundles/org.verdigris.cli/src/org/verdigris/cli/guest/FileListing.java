package org.verdigris.cli.guest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Table;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.Listing;
import org.verdigris.guest.NamedStream;
import org.verdigris.guest.extract.ExtractionItem;
import org.verdigris.model.text.Catalogue;

/** The files that a path or pattern stands for: of a single folder what it holds, else what fits. */
final class FileListing {

    private final OpenVolume volume;
    private final boolean recursive;
    private final boolean streams;
    private final boolean metadata;
    private final Consumer<String> warnings;
    private final List<ListedFile> files = new ArrayList<>();

    private record Level(String prefix, GuestFile folder) {
    }

    /**
     * @param metadata whether what the file system keeps for itself is listed with the folder that it is in
     * @param warnings receives a sentence for each part that could not be read
     */
    FileListing(OpenVolume volume, boolean recursive, boolean streams, boolean metadata,
            Consumer<String> warnings) {
        this.volume = Objects.requireNonNull(volume);
        this.recursive = recursive;
        this.streams = streams;
        this.metadata = metadata;
        this.warnings = Objects.requireNonNull(warnings);
    }

    /** Collects what the items stand for. */
    void add(List<ExtractionItem> items, boolean pattern) throws IOException {
        for (ExtractionItem item : items) {
            boolean opened = item.file().isFolder() && !pattern;
            if (!opened) {
                add(item.path(), item.file());
            }
            if (item.file().isFolder() && (opened || recursive)) {
                addBelow(opened ? "" : item.path() + "/", item.file());
            }
        }
        files.sort(ListedFile.ORDER);
    }

    /** Each folder is entered once, so that this ends on a broken volume too. */
    private void addBelow(String prefix, GuestFile folder) throws IOException {
        Set<Long> entered = new HashSet<>(List.of(folder.id()));
        Deque<Level> levels = new ArrayDeque<>(List.of(new Level(prefix, folder)));
        while (!levels.isEmpty()) {
            Level level = levels.pop();
            for (GuestFile file : list(level)) {
                String path = level.prefix() + file.name();
                add(path, file);
                if (!recursive || !file.isFolder()) {
                    continue;
                }
                if (entered.add(file.id())) {
                    levels.push(new Level(path + "/", file));
                } else {
                    warnings.accept(Catalogue.text(Messages.TreeDrawing_again, path));
                }
            }
        }
    }

    private List<GuestFile> list(Level level) throws IOException {
        try {
            Listing listing = volume.system().list(level.folder());
            listing.warnings().forEach(warnings);
            return listing.files().stream().filter(file -> metadata || !volume.system().isMetadata(file)).toList();
        } catch (DamagedVolumeException e) {
            warnings.accept(Catalogue.text(Messages.TreeDrawing_unreadable, level.prefix(), e.getMessage()));
            return List.of();
        }
    }

    private void add(String path, GuestFile file) throws IOException {
        files.add(new ListedFile(path, file, streams ? streamsOf(path, file) : List.of()));
    }

    private List<NamedStream> streamsOf(String path, GuestFile file) {
        try {
            return volume.system().streams(file);
        } catch (IOException e) {
            warnings.accept(path + ": " + e.getMessage());
            return List.of();
        }
    }

    /** Writes a name on each line, streams behind their files. */
    void printNames(Terminal terminal) {
        for (ListedFile listed : files) {
            terminal.line(terminal.harmless(listed.shown()));
            listed.streams().forEach(stream -> terminal.line(terminal.harmless(listed.path() + ":" + stream.name())));
        }
    }

    /** Writes a table with all that is known. */
    void printTable(Terminal terminal) {
        GuestTime time = new GuestTime(volume.system().kind());
        Table table = new Table().number(Messages.FileListing_size).text(Messages.FileListing_modified)
                .text(Messages.FileListing_attributes).text(Messages.FileListing_shortName)
                .text(Messages.FileListing_name);
        for (ListedFile listed : files) {
            GuestFile file = listed.file();
            table.row(file.kind() == GuestFile.Kind.FILE ? Long.toString(file.size()) : "",
                    time.text(file.times().modified()), listed.attributes(), file.shortName().orElse(""),
                    listed.shown());
            listed.streams().forEach(stream -> table.row(Long.toString(stream.size()), "", "", "",
                    listed.path() + ":" + stream.name()));
        }
        table.print(terminal, "");
    }

    /** Writes all that is known for programs. */
    void printJson(Terminal terminal, String path, List<String> told) {
        GuestTime time = new GuestTime(volume.system().kind());
        Json.write(terminal, json -> json.member("schema", Json.SCHEMA).member("kind", "guestFiles")
                .member("disk", volume.disk().file()).member("partition", volume.volume().partition().index())
                .member("fileSystem", volume.system().kind().label()).member("path", path)
                .objects("files", files, listed -> members(json, listed, time)).values("warnings", told));
    }

    private void members(Json json, ListedFile listed, GuestTime time) {
        GuestFile file = listed.file();
        json.member("path", listed.path()).member("type", file.kind())
                .member("bytes", file.kind() == GuestFile.Kind.FILE ? file.size() : null)
                .member("modified", time.value(file.times().modified()))
                .member("created", time.value(file.times().created()))
                .member("accessed", time.value(file.times().accessed()))
                .member("attributes", listed.attributes()).member("shortName", file.shortName().orElse(null))
                .member("target", file.target().orElse(null));
        if (streams) {
            json.objects("streams", listed.streams(), stream -> json.member("name", stream.name())
                    .member("bytes", stream.size()));
        }
    }
}
