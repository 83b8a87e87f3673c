package org.verdigris.core.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NetworkNameTest {

    private static Optional<String> complaint(String name) {
        return NetworkName.complaint(name, Optional.empty(), List.of("LAN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Internal network", "LAN 2", "Büro (2. Stock)", "a;b,c'd&e#f%", ".hidden", "console",
            "com10"})
    void ordinaryNamesAreTaken(String name) {
        assertThat(complaint(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a*", "a?b", "c:d", "a<b", "a>b", "a/b", "a|b", "a\\b", "a\"b", "a\tb", "a\nb",
            " a", "a ", "a.", "LAN", "lan", "Lan", "con", "LPT1", "nul.x"})
    void namesThatTheProductOrWindowsRefusesAreRefused(String name) {
        assertThat(complaint(name)).get().asString().endsWith(".");
    }

    @Test
    void aNameHasAtMost256Characters() {
        assertThat(complaint("n".repeat(256))).isEmpty();
        assertThat(complaint("n".repeat(257))).get().asString().contains("256", "257");
    }

    @Test
    void nameAndFolderHaveAtMost260CharactersTogether() {
        String folder = "D:\\" + "f".repeat(97);
        assertThat(NetworkName.complaint("n".repeat(160), Optional.of(folder), List.of())).isEmpty();
        assertThat(NetworkName.complaint("n".repeat(161), Optional.of(folder), List.of())).get().asString()
                .contains("260", "261");
    }

    @Test
    void aCharacterThatCannotBeSeenIsNamedByItsNumber() {
        assertThat(complaint("a\tb")).get().asString().contains("U+0009");
    }
}
