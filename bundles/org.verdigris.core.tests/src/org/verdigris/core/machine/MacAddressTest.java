package org.verdigris.core.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MacAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"00-03-FF-12-AB-56", "00:03:ff:12:ab:56", "00 03 FF 12 AB 56", "0003.ff12.ab56",
            "0003-FF12-AB56", "0003FF-12AB56", "0003ff12ab56", "  00-03-FF-12-AB-56  "})
    void allUsualNotationsAreRead(String typed) {
        assertThat(MacAddress.parse(typed)).contains(new MacAddress("0003FF12AB56"));
        assertThat(MacAddress.complaint(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00-03-FF-12-AB", "00-03-FF-12-AB-5", "00-03:FF-12-AB-56", "0003FF12AB5G",
            "0003FF12AB5600", "00-03-FF-12-AB-56-", "0003.ff12-ab56"})
    void nothingElseIsGuessedAt(String typed) {
        assertThat(MacAddress.parse(typed)).isEmpty();
        assertThat(MacAddress.complaint(typed)).hasValueSatisfying(
                sentence -> assertThat(sentence).contains("\"" + typed + "\"").contains("00-03-FF-12-34-56"));
    }

    @Test
    void groupsAndZerosAreNoAddressesOfAnAdapter() {
        assertThat(MacAddress.complaint("01-00-5E-00-00-01")).get().asString().contains("group");
        assertThat(MacAddress.complaint("FFFFFFFFFFFF")).get().asString().contains("group");
        assertThat(MacAddress.complaint("00-00-00-00-00-00")).get().asString().contains("Zeros");
    }

    @Test
    void itIsShownAsTheProductsShowIt() {
        assertThat(new MacAddress("0003ff12ab56").dashed()).isEqualTo("00-03-FF-12-AB-56");
        assertThatThrownBy(() -> new MacAddress("0003FF12AB")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFreeAddressIsOfTheBlockAndNotTaken() {
        assertThat(MacAddress.free(0x12AB56, address -> false).digits()).isEqualTo("0003FF12AB56");
        Set<String> taken = Set.of("0003FFFFFFFE", "0003FFFFFFFF", "0003FF000000");
        assertThat(MacAddress.free(-2, taken::contains).digits()).isEqualTo("0003FF000001");
        assertThatThrownBy(() -> MacAddress.free(7, address -> true)).isInstanceOf(IllegalStateException.class);
    }
}
