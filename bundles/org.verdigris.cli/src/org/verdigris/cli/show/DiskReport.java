package org.verdigris.cli.show;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verdigris.cli.report.DiskText;
import org.verdigris.cli.report.Json;
import org.verdigris.cli.report.ModelJson;
import org.verdigris.cli.terminal.Facts;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.scan.DiskImageMapping;
import org.verdigris.core.text.Catalogue;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.ParentLink;
import org.verdigris.disk.ParentLocator;
import org.verdigris.model.estate.DiskImage;

/** One disk with its chain: what a scan tells of it and, besides, where in the file things are. */
final class DiskReport {

    private final DiskInfo info;
    private final Ancestry ancestry;
    private final DiskImage image;

    DiskReport(DiskInfo info, Ancestry ancestry) {
        this.info = Objects.requireNonNull(info);
        this.ancestry = Objects.requireNonNull(ancestry);
        this.image = DiskImageMapping.image(info);
        ancestry.parents().stream().findFirst().map(DiskImageMapping::image).ifPresent(image::setParent);
    }

    /** Writes the disk for the reader. */
    void print(Terminal terminal) {
        Facts facts = new Facts();
        info.table().ifPresent(table -> facts.add(Messages.DiskReport_table,
                Catalogue.text(Messages.DiskReport_offset, Long.toString(table.offset()))));
        facts.add(Messages.DiskReport_temporary, info.temporary() ? Messages.DiskReport_isTemporary : null);
        info.parent().ifPresent(parent -> parent.locators()
                .forEach(locator -> facts.add(Messages.DiskReport_locator, text(locator))));
        facts.add(Messages.DiskReport_chain, info.parent().isPresent() ? chain() : null);
        new DiskText(terminal).print(image, facts, "  ", "    ");
    }

    /** Writes the disk for programs: the members of a disk in a scan, and {@code table}, {@code locators}, {@code chain}. */
    void printJson(Terminal terminal) {
        Json.write(terminal, json -> {
            json.member("schema", Json.SCHEMA).member("kind", "disk");
            new ModelJson(json).members(image);
            json.member("temporary", info.temporary());
            info.table().ifPresent(table -> json.member("tableOffsetBytes", table.offset()));
            info.parent().ifPresent(parent -> json
                    .objects("locators", parent.locators(), locator -> members(json, locator))
                    .member("chainComplete", ancestry.missing().isEmpty())
                    .values("chain", ancestry.parents().stream().map(DiskInfo::file).toList()));
        });
    }

    private static void members(Json json, ParentLocator locator) {
        json.member("code", locator.code()).member("text", locator.text()).member("offsetBytes", locator.offset())
                .member("spaceBytes", locator.space()).member("lengthBytes", locator.length());
    }

    private static String text(ParentLocator locator) {
        return Catalogue.text(Messages.DiskReport_locatorText, locator.code(), locator.text(),
                Long.toString(locator.offset()), Integer.toString(locator.length()), Integer.toString(locator.space()));
    }

    private String chain() {
        Stream<String> found = Stream.concat(Stream.of(info), ancestry.parents().stream())
                .map(disk -> disk.file().getFileName().toString());
        Stream<String> missing = ancestry.missing().map(ParentLink::name)
                .map(name -> Catalogue.text(Messages.DiskReport_missing, name)).stream();
        return Stream.concat(found, missing).collect(Collectors.joining(" → "));
    }
}
