package org.verdigris.disk.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.Progress;
import org.verdigris.disk.write.Pouring;
import org.verdigris.disk.write.Volume;

/**
 * What differencing disks have of their own goes into the disk below them, in place. They stay as they are, so this can
 * be done again from the start whenever it was interrupted; what they hide is gone.
 *
 * @param sources the disks above the file, the topmost first
 */
record Pour(List<Path> sources, Path file) implements Action {

    Pour {
        sources = List.copyOf(sources);
    }

    @Override
    public void apply(Volume volume) throws IOException {
        apply(volume, Progress.none());
    }

    @Override
    public void apply(Volume volume, Progress progress) throws IOException {
        Path topmost = sources.getFirst();
        if (Files.exists(topmost)) {
            new Pouring(file, sources).run(volume, progress);
        } else if (!SideFiles.hasBackup(topmost)) { // it is set aside only when all of it was copied
            throw new NoSuchFileException(topmost.toString());
        }
    }

    @Override
    public Optional<Action> inverse() {
        return Optional.empty(); // nobody has the content that was hidden any more
    }
}
