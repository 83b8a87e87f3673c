package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.DiskId;

final class DiskIdTest {

    @Test
    void theBytesAreShownInFileOrder() {
        byte[] bytes = HexFormat.of().parseHex("00112233445566778899AABBCCDDEEFF");
        assertThat(DiskId.of(bytes)).hasToString("00112233-4455-6677-8899-aabbccddeeff");
    }

    @Test
    void aShownIdIsReadBack() {
        DiskId id = new DiskId(0x8000_0000_0000_0001L, -2);
        assertThat(DiskId.parse(id.toString())).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "00112233445566778899aabbccddeeff",
            "00112233-4455-6677-8899-aabbccddeefg"})
    void aTextOfAnotherFormIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DiskId.parse(text));
    }

    @Test
    void onlyZerosAreNoId() {
        assertThat(new DiskId(0, 0).isNull()).isTrue();
        assertThat(new DiskId(0, 1).isNull()).isFalse();
        assertThat(new DiskId(1, 0).isNull()).isFalse();
    }

    @Test
    void anythingButSixteenBytesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DiskId.of(new byte[15]));
    }
}
