package org.verdigris.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class Ipv4AddressTest {

    @ParameterizedTest
    @CsvSource({"0.0.0.0, 0", "1.2.3.4, 16909060", "192.168.0.1, 3232235521", "255.255.255.255, 4294967295"})
    void anAddressIsItsNumber(String text, long number) {
        assertThat(Ipv4Address.parse(text)).get().isEqualTo(new Ipv4Address(number));
        assertThat(new Ipv4Address(number)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1.2.3.4", "1.2.3", "1.2.3.4.", "1.2.3.256", "01.2.3.4", "1.2.3.+4", "١.٢.٣.٤"})
    void anythingElseIsNoAddress(String text) {
        assertThat(Ipv4Address.parse(text)).isEmpty();
    }

    @Test
    void thereIsNoAddressBehindTheLast() {
        assertThatThrownBy(() -> new Ipv4Address(0xFFFF_FFFFL).plus(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ipv4Address(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0.0.0", "8, 255.0.0.0", "24, 255.255.255.0", "31, 255.255.255.254", "32, 255.255.255.255"})
    void aMaskIsItsLeadingOnes(int prefix, String mask) {
        assertThat(Subnet.mask(prefix)).hasToString(mask);
        assertThat(Subnet.prefix(Ipv4Address.parse(mask).orElseThrow())).contains(prefix);
    }

    @ParameterizedTest
    @CsvSource({"24, 254", "27, 30", "28, 14", "30, 2", "31, 0", "32, 0", "8, 16777214"})
    void validAreAllAddressesButTheFirstAndTheLast(int prefix, long valid) {
        assertThat(new Subnet(new Ipv4Address(0), prefix).valid()).isEqualTo(valid);
    }
}
