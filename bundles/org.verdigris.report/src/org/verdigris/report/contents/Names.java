package org.verdigris.report.contents;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.Severity;
import org.verdigris.report.document.Mark;

/** What things of the model are called in reports. */
final class Names {
    private Names() {
    }

    static String of(NamedElement thing) {
        return thing == null || thing.getName() == null ? "" : thing.getName();
    }

    static Mark mark(Severity severity) {
        return switch (severity) {
            case ERROR -> Mark.ERROR;
            case WARNING -> Mark.WARNING;
            default -> Mark.ADVICE;
        };
    }

    /** Bytes of the file; 0 if not known. */
    static long size(DiskImage disk) {
        return disk.getFileSize() == null ? 0 : disk.getFileSize();
    }
}
