package org.verdigris.cli.guest;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * What one word of a command line names: {@code DISK}, {@code DISK!PARTITION}, {@code DISK:/PATH} or
 * {@code DISK!PARTITION:/PATH}.
 *
 * @param disk      the file of the disk
 * @param partition the number of a partition, from 1 on
 * @param path      a path inside; empty text is the root
 */
public record DiskAddress(Path disk, OptionalInt partition, Optional<String> path) {

    /** What may follow the name of a disk. */
    private static final Pattern REST = Pattern.compile("(?:!(\\d{1,4}))?(?::(.*))?", Pattern.DOTALL);
    /** For a disk that does not exist: the most likely end of its name, behind a drive if there is one. */
    private static final Pattern GUESS =
            Pattern.compile("((?:[A-Za-z]:[/\\\\])?.+?)((?:!\\d{1,4})?(?::[/\\\\].*)?)", Pattern.DOTALL);

    public DiskAddress {
        Objects.requireNonNull(disk);
        Objects.requireNonNull(partition);
        Objects.requireNonNull(path);
    }

    /**
     * Reads a word. Names of files may hold colons and exclamation marks: the longest beginning that is an existing file
     * is the disk. Where none is, the disk is what stands before the usual signs.
     *
     * @throws ParameterException if what follows the disk is neither a partition nor a path
     */
    public static DiskAddress of(CommandSpec command, String text) {
        for (int end = text.length(); end > 0; end--) {
            boolean possible = end == text.length() || text.charAt(end) == '!' || text.charAt(end) == ':';
            Optional<Path> disk = possible ? existing(text.substring(0, end)) : Optional.empty();
            if (disk.isPresent()) {
                return of(command, disk.get(), text.substring(end));
            }
        }
        Matcher guess = GUESS.matcher(text);
        if (!guess.matches()) {
            throw new ParameterException(command.commandLine(), Messages.DiskAddress_empty);
        }
        return of(command, Path.of(guess.group(1)), guess.group(2));
    }

    private static DiskAddress of(CommandSpec command, Path disk, String rest) {
        Matcher form = REST.matcher(rest);
        if (!form.matches()) {
            throw new ParameterException(command.commandLine(),
                    Catalogue.text(Messages.DiskAddress_form, rest, disk));
        }
        return new DiskAddress(disk,
                form.group(1) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(form.group(1))),
                Optional.ofNullable(form.group(2)));
    }

    /** The same with the partition that an option names, which must not be another one. */
    public DiskAddress at(CommandSpec command, int number) {
        if (number < 1 || partition.isPresent() && partition.getAsInt() != number) {
            throw new ParameterException(command.commandLine(),
                    Catalogue.sentence(Messages.DiskAddress_partition, number));
        }
        return new DiskAddress(disk, OptionalInt.of(number), path);
    }

    private static Optional<Path> existing(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Files::exists);
        } catch (InvalidPathException noNameHere) {
            return Optional.empty();
        }
    }
}
