package org.verdigris.disk.operation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.write.TargetFile;
import org.verdigris.disk.write.Volume;

/** Makes the content of a new file. */
public interface Maker {

    /**
     * Writes a file with a name of its own in the folder of the target: complete, verified and safe from a loss of
     * power. After a failure nothing is left of it.
     *
     * @throws CancelledException if the listener wants no more
     */
    Path make(Path target, Volume volume, Progress progress) throws IOException;

    /** Writes these bytes. */
    static Maker of(byte[] bytes) {
        return (target, volume, progress) -> {
            Path temporary = SideFiles.temporary(target);
            try (TargetFile file = volume.create(temporary)) {
                file.write(ByteBuffer.wrap(bytes), 0);
                file.force();
                return temporary;
            } catch (IOException e) {
                volume.delete(temporary);
                throw e;
            }
        };
    }
}
