package org.verdigris.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ByteSizeTest {

    @ParameterizedTest
    @CsvSource({"0, 0 bytes", "1, 1 byte", "1023, 1023 bytes", "1024, 1 KB", "1536, 1.5 KB", "1048523, 1023.9 KB",
            "1048575, 1 MB", "15246123008, 14.2 GB", "2190433320960, 2 TB", "136365211648, 127 GB",
            "9223372036854775807, 8 EB"})
    void aSizeIsShownInTheUnitThatSuitsIt(long bytes, String text) {
        assertThat(new ByteSize(bytes).human()).isEqualTo(text);
    }

    @Test
    void theExactSizeIsThereToo() {
        assertThat(new ByteSize(15_246_123_008L).exact()).isEqualTo("15,246,123,008 bytes");
        assertThat(new ByteSize(1).exact()).isEqualTo("1 byte");
    }

    @Test
    void megabytesAreOfTwoToTheTwentieth() {
        assertThat(ByteSize.megabytes(512).bytes()).isEqualTo(536_870_912);
    }

    @Test
    void anUnknownSizeCountsAsNoneAndANegativeOneIsRefused() {
        assertThat(ByteSize.of(null)).isEqualTo(ByteSize.NONE);
        assertThatThrownBy(() -> new ByteSize(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            512 | 512
            1 byte | 1
            1,024 bytes | 1024
            8 GB | 8589934592
            1.5mb | 1572864
            2 TB | 2199023255552
            """)
    void whatSomebodyWroteIsRead(String text, long bytes) {
        assertThat(ByteSize.parse(text)).hasValue(new ByteSize(bytes));
        assertThat(ByteSize.parse(new ByteSize(bytes).human())).hasValue(new ByteSize(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GB", "-1 GB", "8 giga", "1.2.3 MB", "999999999999999999 PB"})
    void whatIsNoSizeIsNone(String text) {
        assertThat(ByteSize.parse(text)).isEmpty();
    }
}
