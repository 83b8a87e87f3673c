package org.verdigris.ui.disk.check;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.verdigris.disk.Flaw;
import org.verdigris.disk.Severity;
import org.verdigris.disk.check.CheckedDisk;
import org.verdigris.ui.disk.DiskMessages;
import org.verdigris.ui.picture.Picture;

/**
 * One row of a check's result.
 *
 * @param rule   the rule's id; empty for a file that could not be checked to its end
 * @param offset byte offset in the file; null where it has no place
 */
record Finding(Severity severity, String rule, String message, Path file, Long offset) {

    static List<Finding> of(List<CheckedDisk> disks) {
        return disks.stream().flatMap(disk -> Stream.concat(
                disk.refusal().stream().map(words -> new Finding(Severity.ERROR, "", words, disk.file(), null)),
                disk.flaws().stream().map(flaw -> of(disk.file(), flaw)))).toList();
    }

    private static Finding of(Path file, Flaw flaw) {
        return new Finding(flaw.severity(), flaw.rule(), flaw.message(), file,
                flaw.offset().isPresent() ? flaw.offset().getAsLong() : null);
    }

    String severityName() {
        return switch (severity) {
            case ERROR -> DiskMessages.Finding_error;
            case WARNING -> DiskMessages.Finding_warning;
            case INFORMATION -> DiskMessages.Finding_information;
        };
    }

    Picture picture() {
        return switch (severity) {
            case ERROR -> Picture.ERROR;
            case WARNING -> Picture.WARNING;
            case INFORMATION -> Picture.ADVICE;
        };
    }

    String fileName() {
        return file.getFileName().toString();
    }
}
