package org.verdigris.disk.tests.change;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

import org.verdigris.disk.DiskChain;
import org.verdigris.disk.PathMapping;

/** What the product itself reads through a disk and the parents that the disk finds. */
final class Lifelike {

    private Lifelike() {
    }

    static byte[] content(Path leaf) throws IOException {
        try (DiskChain chain = DiskChain.open(leaf, PathMapping.none())) {
            ByteBuffer bytes = ByteBuffer.allocate((int) chain.size());
            chain.read(bytes, 0);
            return bytes.array();
        }
    }
}
