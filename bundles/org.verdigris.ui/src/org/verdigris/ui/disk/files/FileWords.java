package org.verdigris.ui.disk.files;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.verdigris.guest.FileAttribute;
import org.verdigris.guest.GuestFile;
import org.verdigris.ui.wording.Moments;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** A guest's files in words. */
final class FileWords {
    private FileWords() {
    }

    /** "boot.ini · 211 bytes · Text, UTF-8". */
    static String title(FileRow row, String what) {
        List<String> words = new ArrayList<>(List.of(Names.shown(row.file().name())));
        if (row.file().kind() == GuestFile.Kind.FILE) {
            words.add(Sizes.human(row.file().size()));
        }
        if (!what.isEmpty()) {
            words.add(what);
        }
        return String.join(" · ", words);
    }

    /** What the columns have no room for. */
    static String details(FileRow row) {
        GuestFile file = row.file();
        List<String> words = new ArrayList<>();
        moment(row, file.times().created()).ifPresent(time -> words.add(Phrase.of(FilesMessages.FileWords_created,
                time)));
        moment(row, file.times().modified()).ifPresent(time -> words.add(Phrase.of(FilesMessages.FileWords_modified,
                time)));
        file.shortName().ifPresent(name -> words.add(Phrase.of(FilesMessages.FileWords_shortName, Names.shown(name))));
        String attributes = attributesInWords(file);
        if (!attributes.isEmpty()) {
            words.add(attributes);
        }
        file.target().ifPresent(target -> words.add(Phrase.of(FilesMessages.FileWords_target, Names.shown(target))));
        return String.join(" · ", words);
    }

    /** "3 folders · 12 files, 1.2 MB". */
    static String count(List<FileRow> rows) {
        long folders = rows.stream().filter(FileRow::isFolder).count();
        long files = rows.size() - folders;
        List<String> words = new ArrayList<>();
        if (folders > 0) {
            words.add(Phrase.of(FilesMessages.FileWords_countFolders, folders));
        }
        if (files > 0) {
            words.add(Phrase.of(FilesMessages.FileWords_countFiles, files, Sizes.human(bytes(rows))));
        }
        return words.isEmpty() ? FilesMessages.FileWords_empty : String.join(" · ", words);
    }

    /** Of several rows that are selected. */
    static String selection(List<FileRow> rows) {
        return Phrase.of(FilesMessages.FileWords_selected, rows.size(), Sizes.human(bytes(rows)));
    }

    private static long bytes(List<FileRow> rows) {
        return rows.stream().mapToLong(row -> row.file().size()).sum();
    }

    private static Optional<String> moment(FileRow row, Optional<Instant> moment) {
        return moment.map(time -> modified(row, time));
    }

    /** When a file was changed; empty if that is not known. */
    static String modified(FileRow row) {
        return moment(row, row.file().times().modified()).orElse("");
    }

    private static String modified(FileRow row, Instant time) {
        return row.guestClock() ? Moments.guest(time) : Moments.absolute(time);
    }

    /** How long ago that was; of a guest's local time the place is not known, so only that is said. */
    static String age(FileRow row) {
        return row.file().times().modified().map(time -> row.guestClock() ? FilesMessages.FileWords_guestClock
                : Moments.ago(time, Instant.now())).orElse("");
    }

    /** "R H S A", in the letters that guests use themselves. */
    static String attributes(FileRow row) {
        return known(row.file()).stream().map(FileWords::letter)
                .collect(Collectors.joining(" "));
    }

    /** "read-only, hidden". */
    static String attributesInWords(GuestFile file) {
        return known(file).stream().map(FileWords::words).collect(Collectors.joining(", "));
    }

    private static List<FileAttribute> known(GuestFile file) {
        return Arrays.stream(FileAttribute.values()).filter(file.attributes()::contains).toList();
    }

    private static String letter(FileAttribute attribute) {
        return switch (attribute) {
            case READ_ONLY -> "R";
            case HIDDEN -> "H";
            case SYSTEM -> "S";
            case ARCHIVE -> "A";
            case TEMPORARY -> "T";
            case SPARSE -> "P";
            case REPARSE_POINT -> "L";
            case COMPRESSED -> "C";
            case OFFLINE -> "O";
            case NOT_INDEXED -> "I";
            case ENCRYPTED -> "E";
        };
    }

    private static String words(FileAttribute attribute) {
        return switch (attribute) {
            case READ_ONLY -> FilesMessages.FileWords_readOnly;
            case HIDDEN -> FilesMessages.FileWords_hidden;
            case SYSTEM -> FilesMessages.FileWords_system;
            case ARCHIVE -> FilesMessages.FileWords_archive;
            case TEMPORARY -> FilesMessages.FileWords_temporary;
            case SPARSE -> FilesMessages.FileWords_sparse;
            case REPARSE_POINT -> FilesMessages.FileWords_reparse;
            case COMPRESSED -> FilesMessages.FileWords_compressed;
            case OFFLINE -> FilesMessages.FileWords_offline;
            case NOT_INDEXED -> FilesMessages.FileWords_notIndexed;
            case ENCRYPTED -> FilesMessages.FileWords_encrypted;
        };
    }

    /** "Folder", "TXT file", "Link to C:\Data". */
    static String type(FileRow row) {
        return switch (row.file().kind()) {
            case FOLDER -> FilesMessages.FileWords_folder;
            case LINK -> row.file().target()
                    .map(target -> Phrase.of(FilesMessages.FileWords_linkTo, Names.shown(target)))
                    .orElse(FilesMessages.FileWords_link);
            case FILE -> row.ending().isEmpty() ? FilesMessages.FileWords_file
                    : Phrase.of(FilesMessages.FileWords_fileOf, Names.shown(row.ending()));
        };
    }
}
