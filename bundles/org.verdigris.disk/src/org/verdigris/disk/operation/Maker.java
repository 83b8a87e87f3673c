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

    /** Writes what a new file holds; what it leaves out is zero. */
    interface Filling {

        void fill(TargetFile file, Progress progress) throws IOException;
    }

    /** Looks at a written file; fails if it is not what it should be. */
    interface Verification {

        void verify(Path file, Progress progress) throws IOException;
    }

    /** Writes these bytes. */
    static Maker of(byte[] bytes) {
        return of((file, progress) -> file.write(ByteBuffer.wrap(bytes), 0), (file, progress) -> {});
    }

    /** Writes a file and then looks at it. */
    static Maker of(Filling filling, Verification verification) {
        return (target, volume, progress) -> {
            Path temporary = SideFiles.temporary(target);
            try (TargetFile file = volume.create(temporary)) {
                filling.fill(file, progress);
                file.force();
                verification.verify(temporary, progress);
                return temporary;
            } catch (IOException e) {
                volume.delete(temporary);
                throw e;
            }
        };
    }
}
