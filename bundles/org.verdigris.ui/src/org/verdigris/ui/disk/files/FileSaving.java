package org.verdigris.ui.disk.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.extract.Extraction;
import org.verdigris.guest.extract.ExtractionItem;
import org.verdigris.guest.extract.ExtractionNote;
import org.verdigris.guest.extract.ExtractionOptions;
import org.verdigris.guest.extract.ExtractionResult;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.ui.task.Ending;
import org.verdigris.ui.task.TaskList;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** Takes files out of a disk, as tasks. The disk is opened for each task and not changed. */
final class FileSaving {
    private static final ExtractionOptions REPLACING = new ExtractionOptions(true, false);

    private final Control owner;
    private final TaskList tasks;
    private DiskAccess access;

    FileSaving(Control owner, TaskList tasks) {
        this.owner = owner;
        this.tasks = tasks;
    }

    /** The disk from which files are taken from now on. */
    void of(DiskAccess disk) {
        access = disk;
    }

    DiskAccess access() {
        return access;
    }

    /** Whether it has content to save under a name; links and folders have none. */
    static boolean isFile(FileRow row) {
        return row.file().kind() == GuestFile.Kind.FILE;
    }

    /** Asks for a name and saves a file, or for a folder and saves one of its streams there. */
    void saveAs(FileRow row, Optional<String> stream) {
        if (stream.isPresent()) {
            String title = Phrase.of(FilesMessages.FileSaving_streamTitle, Names.shown(stream.get()),
                    Names.shown(row.file().name()));
            askFolder(title).ifPresent(folder -> begin(row.file().name(), folder, ExtractionOptions.CAREFUL,
                    List.of(new Wanted(row, List.of(row.file().name()), stream))));
            return;
        }
        FileDialog dialog = new FileDialog(owner.getShell(), SWT.SAVE);
        dialog.setText(Phrase.of(FilesMessages.FileSaving_title, Names.shown(row.file().name())));
        dialog.setFileName(Names.shown(row.file().name()));
        dialog.setOverwrite(true);
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(target -> begin(row.file().name(),
                target.getParent(), REPLACING,
                List.of(new Wanted(row, List.of(target.getFileName().toString()), Optional.empty()))));
    }

    /** Asks for a folder and saves files and folders there. */
    void saveToFolder(List<FileRow> rows) {
        String title = rows.size() == 1
                ? Phrase.of(FilesMessages.FileSaving_title, Names.shown(rows.getFirst().file().name()))
                : Phrase.of(FilesMessages.FileSaving_titleMany, rows.size());
        askFolder(title).ifPresent(folder -> saveTo(folder, rows));
    }

    private Optional<Path> askFolder(String title) {
        DirectoryDialog dialog = new DirectoryDialog(owner.getShell());
        dialog.setText(title);
        dialog.setMessage(FilesMessages.FileSaving_message);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /** Saves files and folders into a folder; those that were found in different folders keep their paths. */
    void saveTo(Path folder, List<FileRow> rows) {
        String name = rows.size() == 1 ? rows.getFirst().file().name()
                : Phrase.of(FilesMessages.FileSaving_many, rows.size());
        begin(name, folder, ExtractionOptions.CAREFUL, Wanted.of(rows));
    }

    /** A row, the names of its place below the target, and which of its streams. */
    private record Wanted(FileRow row, List<String> below, Optional<String> stream) {
        static List<Wanted> of(List<FileRow> rows) {
            boolean together = rows.stream().map(FileRow::folders).distinct().count() == 1;
            return rows.stream().map(row -> new Wanted(row, together ? List.of(row.file().name())
                    : Stream.concat(row.folders().stream(), Stream.of(row.file().name())).toList(),
                    Optional.empty())).toList();
        }

        ExtractionItem item(GuestFileSystem system) throws IOException {
            return new ExtractionItem(row.path(), below, Fresh.file(system, row), stream);
        }
    }

    private void begin(String name, Path folder, ExtractionOptions options, List<Wanted> wanted) {
        DiskAccess disk = access;
        String title = Phrase.of(FilesMessages.FileSaving_task, Names.shown(name),
                disk.files().getFirst().getFileName());
        tasks.startReading(title, disk.files(), progress -> {
            try (GuestDisk opened = disk.open()) {
                return save(opened, folder, options, wanted, progress);
            }
        });
    }

    private static Ending save(GuestDisk disk, Path folder, ExtractionOptions options, List<Wanted> wanted,
            Progress progress) throws IOException {
        Notes missing = new Notes();
        Notes remarks = new Notes();
        ExtractionResult result = extract(disk, folder, options, wanted, progress,
                note -> (note.kind().missing() ? missing : remarks).add(note.sentence()));
        if (result.files() + result.folders() == 0 && missing.count() > 0) {
            throw new RefusedException(missing.told());
        }
        String done = Phrase.of(FilesMessages.FileSaving_done, result.files(), result.folders(),
                Sizes.human(result.bytes()), folder);
        String lost = missing.count() == 0 ? ""
                : ' ' + Phrase.of(FilesMessages.FileSaving_missing, missing.count(), missing.told());
        return new Ending(done + lost + (remarks.count() == 0 ? "" : ' ' + remarks.told()), Optional.empty(), false);
    }

    /** Takes files out at once, in the thread of the caller. */
    static ExtractionResult extract(GuestDisk disk, Path folder, ExtractionOptions options, List<FileRow> rows,
            Progress progress) throws IOException {
        return extract(disk, folder, options, Wanted.of(rows), progress, note -> {});
    }

    private static ExtractionResult extract(GuestDisk disk, Path folder, ExtractionOptions options,
            List<Wanted> wanted, Progress progress, Consumer<ExtractionNote> notes)
            throws IOException {
        GuestFileSystem system = disk.volume(wanted.getFirst().row().volume()).fileSystem();
        List<ExtractionItem> items = new ArrayList<>();
        for (Wanted each : wanted) {
            items.add(each.item(system));
        }
        return new Extraction(system, disk.file(), options, progress, notes).into(folder, items);
    }
}
