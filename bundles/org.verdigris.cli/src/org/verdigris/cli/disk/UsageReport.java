package org.verdigris.cli.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

import org.verdigris.cli.report.Ancestry;
import org.verdigris.cli.report.DiskText;
import org.verdigris.cli.report.Json;
import org.verdigris.cli.report.ModelJson;
import org.verdigris.cli.terminal.Facts;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.scan.DiskImageMapping;
import org.verdigris.core.scan.FileMarks;
import org.verdigris.core.text.ByteSize;
import org.verdigris.disk.Severity;
import org.verdigris.disk.check.DiskUsage;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.text.Catalogue;

/** One disk as a scan tells of it, with the use of its file. */
final class UsageReport {

    private final DiskUsage usage;
    private final Optional<String> unfinished;
    private final DiskImage image;

    /** @param unfinished what is to be said of the change that the file is in the middle of, if it is in one */
    UsageReport(DiskUsage usage, Ancestry ancestry, Optional<String> unfinished) throws IOException {
        this.usage = Objects.requireNonNull(usage);
        this.unfinished = Objects.requireNonNull(unfinished);
        this.image = DiskImageMapping.image(usage.info());
        FileMarks.mark(image);
        image.setModified(Files.getLastModifiedTime(usage.info().file()).toInstant());
        ancestry.parents().stream().findFirst().map(DiskImageMapping::image).ifPresent(image::setParent);
    }

    /** Writes the disk for the reader. */
    void print(Terminal terminal) {
        Facts facts = new Facts().add(Messages.UsageReport_unfinished, unfinished.orElse(null));
        if (usage.lostOnIde() > 0) {
            facts.add(Messages.UsageReport_onIde, Catalogue.text(Messages.UsageReport_onIdeText,
                    size(usage.info().geometry().bytes()), size(usage.lostOnIde())));
        }
        usage.space().ifPresent(space -> {
            facts.add(Messages.UsageReport_live, size(space.live()))
                    .add(Messages.UsageReport_unreferenced, size(space.unreferenced()))
                    .add(Messages.UsageReport_order, space.displaced() == 0 ? Messages.UsageReport_inOrder
                            : Catalogue.text(Messages.UsageReport_displaced, space.displaced()));
            space.zero().ifPresent(bytes -> facts.add(Messages.UsageReport_zero, size(bytes)));
        });
        new DiskText(terminal).print(image, facts, "  ", "    ");
    }

    private static String size(long bytes) {
        return Catalogue.text(Messages.UsageReport_size, new ByteSize(bytes).human(), Long.toString(bytes));
    }

    /** Writes the disk for programs: the members of a disk in a scan and, besides, the use of its file. */
    void printJson(Terminal terminal) {
        Json.write(terminal, json -> {
            json.member("schema", Json.SCHEMA).member("kind", "disk");
            members(json);
        });
    }

    /** Writes what belongs to the disk into an object. */
    void members(Json json) {
        new ModelJson(json).members(image);
        json.member("unfinished", unfinished.orElse(null));
        json.member("ideBytes", Math.min(usage.info().capacity(), usage.info().geometry().bytes()));
        usage.space().ifPresent(space -> json.member("space", members -> members
                .member("liveBytes", space.live()).member("unreferencedBytes", space.unreferenced())
                .member("displacedBlocks", space.displaced()).member("zeroBytes", boxed(space.zero()))));
    }

    /** Whether nothing is wrong with the metadata. */
    boolean isSound() {
        return usage.info().flaws().stream().allMatch(flaw -> flaw.severity() == Severity.INFORMATION);
    }

    private static Long boxed(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
