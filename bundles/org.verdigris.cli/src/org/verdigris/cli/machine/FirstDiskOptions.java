package org.verdigris.cli.machine;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.verdigris.cli.disk.SizeText;
import org.verdigris.core.machine.FirstDisk;
import org.verdigris.core.machine.GuestProfile;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The disk that a new machine starts from. */
final class FirstDiskOptions {

    /** The forms that a new disk can have. */
    static final class Types implements Iterable<String> {

        static final List<String> NAMES = List.of("dynamic", "fixed");

        @Override
        public Iterator<String> iterator() {
            return NAMES.iterator();
        }
    }

    private static final Pattern SIZE = Pattern.compile("\\d.*");

    @Option(names = "--disk", paramLabel = "SIZE|FILE|none")
    private String disk;

    @Option(names = "--disk-type", paramLabel = "TYPE", completionCandidates = Types.class)
    private String type;

    @Option(names = "--parent", paramLabel = "FILE")
    private Path parent;

    /** What is wanted; options that contradict each other are wrong usage of the command. */
    FirstDisk of(CommandSpec command, GuestProfile profile) {
        boolean made = parent == null && (disk == null || SIZE.matcher(disk).matches());
        if (parent != null && disk != null || type != null && !made) {
            throw wrong(command, Messages.FirstDiskOptions_exclusive);
        }
        if (type != null && !Types.NAMES.contains(type)) {
            throw wrong(command, Catalogue.text(Messages.FirstDiskOptions_type, type));
        }
        if (parent != null) {
            return new FirstDisk.Child(parent);
        }
        if (!made) {
            return disk.equals("none") ? new FirstDisk.None() : new FirstDisk.Existing(Path.of(disk));
        }
        long bytes = disk == null ? profile.disk() : SizeText.bytes(command, disk);
        if (bytes <= 0 || bytes > NewDisk.LARGEST) {
            throw wrong(command, Messages.FirstDiskOptions_size);
        }
        return new FirstDisk.Empty(type == null ? profile.format() : DiskFormat.valueOf(type.toUpperCase(Locale.ROOT)),
                bytes);
    }

    private static ParameterException wrong(CommandSpec command, String sentence) {
        return new ParameterException(command.commandLine(), sentence);
    }
}
