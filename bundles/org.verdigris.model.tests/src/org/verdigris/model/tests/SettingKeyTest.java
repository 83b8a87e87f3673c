package org.verdigris.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.model.settings.SettingKey;

final class SettingKeyTest {
    @ParameterizedTest
    @ValueSource(strings = {"version", "hardware/memory/ram_size",
            "hardware/pci_bus/ide_adapter/ide_controller[@id=1]/location[@id=0]/pathname/absolute",
            "a-b/c.d/ns:e/\u00fc", "a\u0301"})
    void aKeyIsWrittenAsItWasRead(String key) {
        assertThat(SettingKey.parse(key)).hasToString(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "a/", "/a", "a//b", "a[1]", "a[@id=]", "a[@id='1']", "a b", "1a", "a[@id=1",
            "a/..", "<a>", "a[@id=1\n2]"})
    void whatIsNoKeyIsRefusedWithASentence(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> SettingKey.parse(key)).withMessageEndingWith(".")
                .withMessageContaining(key.isEmpty() ? "hardware/memory/ram_size" : key);
    }

    @Test
    void anElementWithoutIdIsAnInstanceOfItsOwn() throws IOException {
        var file = Samples.parse("<preferences><hardware><p id='0'><x type='string'>numbered</x></p>"
                + "<p><x type='string'>plain</x></p></hardware></preferences>");
        assertThat(file.setting(SettingKey.parse("hardware/p/x")).orElseThrow().text()).isEqualTo("plain");
        assertThat(file.setting(SettingKey.parse("hardware/p[@id=0]/x")).orElseThrow().text()).isEqualTo("numbered");
    }

    @Test
    void keysAreValuesThatSortAndShowTheirPattern() {
        SettingKey key = SettingKey.parse("a[@id=3]/b");
        assertThat(key).isEqualTo(SettingKey.parse("a[@id=3]/b")).isNotEqualTo(SettingKey.parse("a/b"));
        assertThat(key.pattern()).isEqualTo("a[@id]/b");
        assertThat(key.name()).isEqualTo("b");
        assertThat(SettingKey.parse("a[@id=3]").child(SettingKey.Step.named("b"))).isEqualTo(key);
        assertThat(List.of(SettingKey.parse("b").steps().getFirst(), key.steps().getFirst()).stream().sorted())
                .extracting(SettingKey.Step::name).containsExactly("a", "b");
    }
}
