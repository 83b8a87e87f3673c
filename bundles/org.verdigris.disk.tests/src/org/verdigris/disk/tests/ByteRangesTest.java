package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.verdigris.disk.ByteRanges;

final class ByteRangesTest {

    @Test
    void partsAreCutToWholeSectorsAndNeighboursBecomeOne() {
        ByteRanges ranges = new ByteRanges.Builder().add(1, 1024).add(1024, 2048).add(4097, 4700).add(8192, 9000)
                .build();
        assertThat(ranges.count()).isEqualTo(2);
        assertThat(ranges.start(0)).isEqualTo(512);
        assertThat(ranges.end(0)).isEqualTo(2048);
        assertThat(ranges.start(1)).isEqualTo(8192);
        assertThat(ranges.end(1)).isEqualTo(8704);
        assertThat(ranges.bytes()).isEqualTo(2048);
    }

    @Test
    void thePartAtOrBehindAPositionIsFound() {
        ByteRanges ranges = new ByteRanges.Builder().add(512, 1024).add(2048, 4096).build();
        assertThat(new int[] {ranges.from(0), ranges.from(512), ranges.from(1023), ranges.from(1024),
                ranges.from(4095), ranges.from(4096)}).containsExactly(0, 0, 0, 1, 1, 2);
        assertThat(ByteRanges.none().from(0)).isZero();
        assertThat(ByteRanges.none().isEmpty()).isTrue();
    }

    @Test
    void partsThatOverlapOrComeInAnotherOrderAreAnError() {
        ByteRanges.Builder builder = new ByteRanges.Builder().add(512, 2048);
        assertThatThrownBy(() -> builder.add(1024, 4096)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.add(9000, 4096)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofTooManyPartsTheLongestAreKept() {
        ByteRanges.Builder builder = new ByteRanges.Builder();
        long at = 0;
        for (int i = 0; i < 2_500_000; i++) {
            int sectors = i % 5 == 0 ? 8 : 1;
            builder.add(at, at + sectors * 512L);
            at += 16 * 512;
        }
        ByteRanges ranges = builder.build();
        assertThat(ranges.count()).isEqualTo(500_000);
        assertThat(ranges.bytes()).isEqualTo(500_000L * 8 * 512);
    }
}
