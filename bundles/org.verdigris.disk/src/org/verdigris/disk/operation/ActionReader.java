package org.verdigris.disk.operation;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what an {@link ActionWriter} wrote; the journal's checksum vouches for its shape. */
record ActionReader(DataInputStream in, Path journal) {

    Action action() throws IOException {
        int kind = in.readUnsignedByte();
        return switch (kind) {
            case 'C' -> new Action.Create(file(), file());
            case 'R' -> new Action.Replace(file(), file(), file());
            case 'S' -> new Action.SetAside(file(), file());
            case 'B' -> new Action.Restore(file(), file());
            case 'D' -> new Action.Drop(file());
            case 'M' -> new Action.Move(file(), file());
            case 'F' -> new Action.Folder(file());
            case 'E' -> new Action.DropFolder(file());
            case 'O' -> new Pour(files(), file());
            case 'P' -> new Patch(file(), changes(), changes(), in.readLong(), in.readLong(), time().orElseThrow(),
                    time());
            default -> throw new IOException("unknown action " + kind);
        };
    }

    private Optional<FileTime> time() throws IOException {
        String time = in.readUTF();
        return time.isEmpty() ? Optional.empty() : Optional.of(FileTime.from(Instant.parse(time)));
    }

    private Path file() throws IOException {
        return journal.resolveSibling(in.readUTF());
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            files.add(file());
        }
        return files;
    }

    private List<Change> changes() throws IOException {
        List<Change> changes = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            long offset = in.readLong();
            changes.add(new Change(offset, in.readNBytes(in.readInt())));
        }
        return changes;
    }

    Stamp stamp() throws IOException {
        return new Stamp(file(), in.readLong(), in.readLong(), in.readInt());
    }
}
