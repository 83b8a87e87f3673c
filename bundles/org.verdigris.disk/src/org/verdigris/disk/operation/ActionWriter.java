package org.verdigris.disk.operation;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/** Writes actions to a journal. Files beside the journal go by their names, so that a folder can be moved. */
record ActionWriter(DataOutputStream out, Path journal) {

    void write(Action action) throws IOException {
        switch (action) {
            case Action.Create(Path made, Path file) -> write('C', made, file);
            case Action.Replace(Path made, Path file, Path backup) -> write('R', made, file, backup);
            case Action.SetAside(Path file, Path backup) -> write('S', file, backup);
            case Action.Restore(Path backup, Path file) -> write('B', backup, file);
            case Action.Drop(Path file) -> write('D', file);
            case Action.Move(Path from, Path file) -> write('M', from, file);
            case Action.Folder(Path file) -> write('F', file);
            case Action.DropFolder(Path file) -> write('E', file);
            case Pour(List<Path> sources, Path file) -> {
                out.writeByte('O');
                out.writeInt(sources.size());
                for (Path source : sources) {
                    write(source);
                }
                write(file);
            }
            case Patch patch -> {
                write('P', patch.file());
                write(patch.before());
                write(patch.after());
                out.writeLong(patch.oldLength());
                out.writeLong(patch.length());
                out.writeUTF(patch.oldChanged().toString());
                out.writeUTF(patch.changed().map(FileTime::toString).orElse(""));
            }
        }
    }

    private void write(char kind, Path... files) throws IOException {
        out.writeByte(kind);
        for (Path file : files) {
            write(file);
        }
    }

    private void write(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        Path folder = journal.toAbsolutePath().normalize().getParent();
        out.writeUTF(folder.equals(absolute.getParent()) ? absolute.getFileName().toString() : absolute.toString());
    }

    private void write(List<Change> changes) throws IOException {
        out.writeInt(changes.size());
        for (Change change : changes) {
            out.writeLong(change.offset());
            out.writeInt(change.bytes().length);
            out.write(change.bytes());
        }
    }

    void write(Stamp stamp) throws IOException {
        write(stamp.file());
        out.writeLong(stamp.size());
        out.writeLong(stamp.changed());
        out.writeInt(stamp.end());
    }
}
