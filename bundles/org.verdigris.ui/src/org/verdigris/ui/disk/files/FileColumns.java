package org.verdigris.ui.disk.files;

import java.util.Comparator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.verdigris.guest.GuestFile;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.RowTable;

/** The tables of files: of a folder, and of what a search found. */
final class FileColumns {
    private FileColumns() {
    }

    /** The table of a folder. */
    static RowTable<FileRow> ofFolder(Composite parent) {
        return facts(new RowTable<FileRow>(parent, "files.table", FilesMessages.FileColumns_table)
                .picture(FileColumns::picture).column(name().stretching())).remembered("files");
    }

    /** The table of a search. */
    static RowTable<FileRow> ofSearch(Composite parent) {
        return facts(new RowTable<FileRow>(parent, "files.found", FilesMessages.FileColumns_found)
                .picture(FileColumns::picture).column(name())
                .column(Column.<FileRow>text(FilesMessages.FileColumns_folder, 170, row -> Names.shown(row.folder()))
                        .stretching()))
                .remembered("files-found");
    }

    private static Column<FileRow> name() {
        Column<FileRow> name = Column.text(FilesMessages.FileColumns_name, 190, row -> Names.shown(row.file().name()));
        return name.ordered(FileRow.ORDER);
    }

    private static RowTable<FileRow> facts(RowTable<FileRow> table) {
        return table.column(Column.size(FilesMessages.FileColumns_size, FileColumns::size))
                .column(new Column<>(FilesMessages.FileColumns_modified, 140, SWT.LEAD, false, Column.Loses.MIDDLE,
                        FileWords::modified, Comparator.comparing(row -> row.file().times().modified().orElse(null),
                                Comparator.nullsFirst(Comparator.naturalOrder())),
                        FileWords::age))
                .column(new Column<>(FilesMessages.FileColumns_attributes, 90, SWT.LEAD, false, Column.Loses.MIDDLE,
                        FileWords::attributes, Comparator.comparing(FileWords::attributes),
                        row -> FileWords.attributesInWords(row.file())))
                .column(Column.text(FilesMessages.FileColumns_type, 90, FileWords::type))
                .sortedBy(0);
    }

    /** Folders have no size of their own. */
    private static Long size(FileRow row) {
        return row.file().kind() == GuestFile.Kind.FILE ? row.file().size() : null;
    }

    private static Image picture(FileRow row) {
        return switch (row.file().kind()) {
            case FOLDER -> Picture.FOLDER.image();
            case LINK -> Picture.LINK.image();
            case FILE -> Picture.FILE.image();
        };
    }
}
