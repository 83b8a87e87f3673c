package org.verdigris.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingType;

final class EditingTest {
    @ParameterizedTest
    @CsvSource({
            "hardware/memory/ram_size,abc,is not a whole number",
            "hardware/memory/ram_size,5000,must be 4 to 3712 MB",
            "hardware/pci_bus/ide_adapter/ide_controller[@id=0]/location[@id=0]/drive_type,9,has no known meaning",
            "alerts/notifications/no_boot_disk,yes,neither true nor false",
            "hardware/pci_bus/ethernet_adapter/ethernet_controller[@id=0]/ethernet_card_address,0003ff898788,upper-case",
            "hardware/bios/bios_serial_number,'',1 to 32 characters",
            "no/such/key,x,not a known setting"})
    void anIllegalValueIsRefusedAndNothingChanges(String key, String value, String part) throws IOException {
        ConfigurationFile file = Samples.parse(Samples.machine().bytes());
        assertThatThrownBy(() -> file.set(Samples.key(key), value)).isInstanceOf(SettingException.class)
                .hasMessageStartingWith(key).hasMessageContaining(part).hasMessageEndingWith(".");
        assertThat(file.changed()).isFalse();
    }

    @Test
    void theValueOfTheFileIsAlwaysAcceptedAgain() throws IOException, SettingException {
        ConfigurationFile file = Samples.parse(Samples.machine().memory(9000).bytes());
        file.set(Samples.key("hardware/memory/ram_size"), "512");
        file.set(Samples.key("hardware/memory/ram_size"), "9000");
        assertThat(file.changed()).isFalse();
    }

    @Test
    void aPositionBelowZeroSurvivesAsItsUnsignedNumber() throws IOException, SettingException {
        ConfigurationFile file = Samples.parse(Samples.machine().bytes());
        assertThat(file.setting(Samples.key("settings/video/top_position")).orElseThrow().text())
                .isEqualTo("4294967291");
        file.set(Samples.key("settings/video/left_position"), "4294967291");
        assertThat(Samples.parse(file.bytes()).settings()).isEqualTo(file.settings());
    }

    @Test
    void aLeafKeepsTheTypeTheFileDeclares() throws IOException, SettingException {
        ConfigurationFile file = Samples.parse("<preferences><hardware><a type='string'>1</a><b type='float'>1.5</b>"
                + "<c>2</c></hardware></preferences>");
        assertThatThrownBy(() -> file.set(Samples.key("hardware/a"), SettingType.INTEGER, "2"))
                .isInstanceOf(SettingException.class).hasMessageContaining("of the type string, not integer");
        file.set(Samples.key("hardware/b"), "2.5");
        file.set(Samples.key("hardware/c"), SettingType.INTEGER, "3");
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).isEqualTo("<preferences><hardware>"
                + "<a type='string'>1</a><b type='float'>2.5</b><c>3</c></hardware></preferences>");
    }

    @Test
    void aKnownSettingIsNotCreatedWithAnotherType() throws IOException {
        ConfigurationFile file = Samples.parse(Samples.machine().without("settings/notes").bytes());
        assertThatThrownBy(() -> file.set(Samples.key("settings/notes"), SettingType.INTEGER, "1"))
                .isInstanceOf(SettingException.class).hasMessageContaining("of the type string");
    }

    @Test
    void commentsInsideALeafStay() throws IOException, SettingException {
        ConfigurationFile file = Samples.parse(
                "<preferences><version type='string'>1<!-- why --></version></preferences>");
        file.set(Samples.key("version"), "2");
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("<preferences><version type='string'>2<!-- why --></version></preferences>");
    }

    @Test
    void aKeyThatOccursTwiceIsChangedAtTheFirstPlaceAndRemovedAtBoth() throws IOException, SettingException {
        ConfigurationFile file = Samples.parse("<preferences>\n<version type='string'>1</version>\n"
                + "<version type='string'>2</version>\n</preferences>");
        file.set(Samples.key("version"), "3");
        assertThat(file.settings()).extracting("text").containsExactly("3", "2");
        assertThat(file.remove(Samples.key("version"))).isTrue();
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).isEqualTo("<preferences>\n</preferences>");
        assertThat(file.remove(Samples.key("version"))).isFalse();
    }

    @Test
    void whatTheEncodingCannotHoldBecomesANumericReference() throws IOException, SettingException {
        ConfigurationFile file = Samples.parse(("<?xml version='1.0' encoding='windows-1252'?><preferences>"
                + "<version type='string'>1</version></preferences>").getBytes(Charset.forName("windows-1252")));
        file.set(Samples.key("version"), "\u20ac \u65e5");
        assertThat(new String(file.bytes(), Charset.forName("windows-1252"))).contains(">\u20ac &#26085;<");
        assertThat(Samples.parse(file.bytes()).settings()).isEqualTo(file.settings());
    }

    @Test
    void aLineBreakWrittenAsReferenceComesBackWithTheValueOfTheFile() throws IOException, SettingException {
        String text = "<preferences><version type='string'>1&#13;&#10;2&#13;3</version></preferences>";
        ConfigurationFile file = Samples.parse(text);
        String value = file.settings().getFirst().text();
        file.set(Samples.key("version"), "2");
        file.set(Samples.key("version"), value);
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @Test
    void attributesOfAnotherVocabularyAreNeitherIdNorType() throws IOException, SettingException {
        ConfigurationFile file = Samples.parse("<preferences xmlns:p='urn:p'><hardware><a p:id='3' p:type='integer' "
                + "type='string'>q</a></hardware></preferences>");
        file.set(Samples.key("hardware/a"), "r");
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).contains("p:id='3'", ">r</a>");
    }

    @Test
    void bytesKeepTheirLength() throws IOException, SettingException {
        ConfigurationFile file = Samples.parse(Samples.machine().bytes());
        var clock = Samples.key("hardware/bios/time_bytes");
        assertThatThrownBy(() -> file.set(clock, "000059")).isInstanceOf(SettingException.class)
                .hasMessageContaining("has 10 bytes in the file").hasMessageEndingWith("has 3.");
        file.set(clock, "00005900230002010109");
        assertThat(file.setting(clock).orElseThrow().text()).isEqualTo("00005900230002010109");
    }

    @Test
    void aChangeThatWouldMakeTheFileUnreadableIsRefusedAsSuch() throws IOException {
        ConfigurationFile file = Samples.parse(Samples.machine().bytes());
        assertThatThrownBy(() -> file.set(Samples.key("own/x\u00b2"), SettingType.STRING, "1"))
                .isInstanceOf(SettingException.class).hasMessageContaining("was not changed")
                .hasMessageEndingWith(").");
        assertThat(file.changed()).isFalse();
    }

    @Test
    void aFileThatCannotBeWrittenBackWithoutLossIsReadButNotChanged() throws IOException {
        // the escape sequence in front selects what is selected already: no encoder writes it again
        byte[] bytes = ("<?xml version='1.0' encoding='ISO-2022-JP'?><preferences><version type='string'>\u001b(B1"
                + "</version></preferences>").getBytes(StandardCharsets.US_ASCII);
        ConfigurationFile file = ConfigurationFile.parse(bytes, Path.of("old.vmc"));
        assertThat(file.settings().getFirst().text()).isEqualTo("1");
        assertThat(file.bytes()).isEqualTo(bytes);
        assertThatThrownBy(() -> file.set(Samples.key("version"), "2")).isInstanceOf(SettingException.class)
                .hasMessageContaining("old.vmc (ISO-2022-JP) would not keep every byte");
        assertThatThrownBy(() -> file.remove(Samples.key("version"))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("old.vmc");
        assertThat(file.bytes()).isEqualTo(bytes);
    }
}
