package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.map.AllocationMap;

final class AllocationMapTest {

    @TempDir
    private Path folder;

    @Test
    void aCellTellsWhereItsFirstBlockLies() throws IOException {
        Path file = Disks.dynamic().write(folder.resolve("dynamic.vhd"));
        AllocationMap blocks = AllocationMap.read(file, 16);
        assertThat(blocks.blockSize()).isEqualTo(2 * Disks.MIB);
        assertThat(blocks.cells()).containsExactly(100, 0, 0, 100);
        assertThat(blocks.places()).containsExactly(2048L, -1L, -1L, 2048L + 512 + 2 * Disks.MIB);
        AllocationMap pairs = AllocationMap.read(file, 2);
        assertThat(pairs.cells()).containsExactly(50, 50);
        assertThat(pairs.places()).containsExactly(2048L, 2048L + 512 + 2 * Disks.MIB);
    }

    @Test
    void theCellsOfAFixedDiskLieWhereTheDiskHasThem() throws IOException {
        AllocationMap map = AllocationMap.read(Disks.fixed().write(folder.resolve("fixed.vhd")), 16);
        assertThat(map.places()).containsExactly(0L, 2L * Disks.MIB);
    }

    @Test
    void theReadingCanBeCancelled() throws IOException {
        Path file = Disks.dynamic().write(folder.resolve("dynamic.vhd"));
        Progress impatient = new Progress() {

            @Override
            public void at(Phase phase, Path path, long done, long total) {
                throw new AssertionError("nothing is told after the end");
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> AllocationMap.read(file, 16, impatient)).isInstanceOf(CancelledException.class);
    }
}
