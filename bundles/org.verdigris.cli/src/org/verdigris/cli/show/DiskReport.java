package org.verdigris.cli.show;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verdigris.cli.report.Ancestry;
import org.verdigris.cli.report.DiskText;
import org.verdigris.cli.report.Json;
import org.verdigris.cli.report.ModelJson;
import org.verdigris.cli.terminal.Facts;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.scan.DiskImageMapping;
import org.verdigris.core.scan.FileMarks;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.ParentLink;
import org.verdigris.model.estate.DiskContents;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.text.Catalogue;

/** One disk as a scan tells of it, with its chain. */
final class DiskReport {

    private final DiskInfo info;
    private final Ancestry ancestry;
    private final DiskImage image;

    /** @param contents what was found inside */
    DiskReport(DiskInfo info, Instant changed, Ancestry ancestry, DiskContents contents) {
        this.info = Objects.requireNonNull(info);
        this.ancestry = Objects.requireNonNull(ancestry);
        this.image = DiskImageMapping.image(info);
        FileMarks.mark(image);
        image.setModified(changed);
        image.setContents(contents);
        ancestry.parents().stream().findFirst().map(DiskImageMapping::image).ifPresent(image::setParent);
    }

    /** Writes the disk for the reader. */
    void print(Terminal terminal) {
        Facts facts = new Facts();
        facts.add(Messages.DiskReport_chain, info.parent().isPresent() ? chain() : null);
        new DiskText(terminal).print(image, facts, "  ", "    ");
    }

    /** Writes the disk for programs: the members of a disk in a scan and, besides, its chain. */
    void printJson(Terminal terminal) {
        Json.write(terminal, json -> {
            json.member("schema", Json.SCHEMA).member("kind", "disk");
            new ModelJson(json).members(image);
            info.parent().ifPresent(parent -> json
                    .member("chainComplete", ancestry.missing().isEmpty())
                    .values("chain", ancestry.parents().stream().map(DiskInfo::file).toList()));
        });
    }

    private String chain() {
        Stream<String> found = Stream.concat(Stream.of(info), ancestry.parents().stream())
                .map(disk -> disk.file().getFileName().toString());
        Stream<String> missing = ancestry.missing().map(ParentLink::name)
                .map(name -> Catalogue.text(Messages.DiskReport_missing, name)).stream();
        return Stream.concat(found, missing).collect(Collectors.joining(" → "));
    }
}
