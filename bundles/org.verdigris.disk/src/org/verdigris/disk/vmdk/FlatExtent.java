package org.verdigris.disk.vmdk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;
import org.verdigris.disk.vhd.ImageFile;

/** An extent whose bytes lie in a file as they are. */
record FlatExtent(ImageFile file, long start, long size) implements DiskContent {

    @Override
    public void read(ByteBuffer target, long position) throws IOException {
        Objects.checkFromIndexSize(position, target.remaining(), size);
        file.read(target, start + position);
    }

    @Override
    public Extent extent(long position) throws IOException {
        Objects.checkIndex(position, size);
        Extent known = file.extent(start + position, start + size);
        return new Extent(known.zero(), known.end() - start);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
