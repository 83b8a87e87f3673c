package org.verdigris.cli.report;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verdigris.core.scan.HostDrive;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.text.Catalogue;

/** What sits in a drive's place, in one line. */
record DriveWords(Drive drive) {

    /** The drive type of an empty place. */
    static final long NOTHING = 0;

    private static final long DVD = 2;

    String text() {
        if (drive.getDriveType() != null && drive.getDriveType() == DVD) {
            String image = path(drive.getImage());
            return image == null ? Messages.DriveWords_emptyDvd : Catalogue.text(Messages.DriveWords_dvd, image);
        }
        String undo = path(drive.getUndoImage());
        return undo == null ? disk() : Catalogue.text(Messages.DriveWords_undo, disk(), undo);
    }

    private String disk() {
        DiskImage disk = drive.getDisk();
        if (disk == null) {
            String image = path(drive.getImage());
            return image == null ? Messages.DriveWords_noPath : Catalogue.text(Messages.DriveWords_disk, image);
        }
        if (disk.getUnreadable() != null || disk.getCapacity() == null) {
            return Catalogue.text(Messages.DriveWords_disk, disk.getPath());
        }
        return Catalogue.text(Messages.DriveWords_diskFacts, disk.getPath(), Words.type(disk.getType()),
                Words.size(disk.getCapacity()), Words.size(disk.getFileSize()));
    }

    /** The file that was found or, with a word about it, the one that is asked for; null if no file is named. */
    static String path(FileReference reference) {
        if (reference == null) {
            return null;
        }
        if (reference.getResolved() != null) {
            return reference.getResolved();
        }
        Optional<String> drive = HostDrive.letter(reference);
        if (drive.isPresent()) {
            return Catalogue.text(Messages.DriveWords_hostDrive, drive.get());
        }
        String wanted = Stream.of(reference.getAbsolute(), reference.getRelative())
                .filter(text -> text != null && !text.isBlank()).distinct().collect(Collectors.joining(" | "));
        return wanted.isEmpty() ? null : Catalogue.text(Messages.DriveWords_notFound, wanted);
    }
}
