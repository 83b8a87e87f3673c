package org.verdigris.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verdigris.model.estate.DiskType;

class LargestFileTest {
    /** Copy of the footer, header, a table of 32,512 entries in 254 sectors, as many blocks with a sector of bitmap, footer. */
    @Test
    void aDynamicDiskOf65024MegabytesComesToThis() {
        long capacity = 65_024L << 20;
        assertThat(LargestFile.of(DiskType.DYNAMIC, capacity, null))
                .isEqualTo(512 + 1024 + 254 * 512 + 32_512L * (512 + (2 << 20)) + 512);
    }

    @Test
    void smallBlocksHaveABitmapOfAWholeSectorEach() {
        assertThat(LargestFile.of(DiskType.DYNAMIC, 1L << 20, 512L << 10))
                .isEqualTo(512 + 1024 + 512 + 2 * (512 + (512 << 10)) + 512);
    }

    @Test
    void aFixedDiskHasAFooterOnly() {
        assertThat(LargestFile.of(DiskType.FIXED, 1L << 30, null)).isEqualTo((1L << 30) + 512);
    }
}
