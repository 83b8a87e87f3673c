package org.verdigris.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingType;

/** What is missing is created where the products would have written it; nothing else moves. */
final class InsertionTest {
    @Test
    void aMissingLeafStandsBehindItsLastPredecessorWithItsIndentation() throws IOException, SettingException {
        byte[] bytes = Samples.machine().without("settings/notes").bytes();
        ConfigurationFile file = Samples.parse(bytes);
        int line = file.setting(Samples.key("settings/guest_os")).orElseThrow().line();
        file.set(Samples.key("settings/notes"), "one & two");
        assertThat(file.bytes()).isEqualTo(Texts.file(Texts.withAfter(Texts.lines(bytes), line,
                "\t\t<notes type=\"string\">one &amp; two</notes>\r\n")));
    }

    @Test
    void missingContainersAreCreatedAlike() throws IOException, SettingException {
        byte[] bytes = Samples.machine().bytes();
        ConfigurationFile file = Samples.parse(bytes);
        int line = file.setting(Samples.key("integration/microsoft/video/user_selected/width")).orElseThrow().line();
        file.set(Samples.key("integration/microsoft/heartbeat/rate"), "10");
        assertThat(file.bytes()).isEqualTo(Texts.file(Texts.withAfter(Texts.lines(bytes), line + 2,
                "\t\t\t<heartbeat>\r\n", "\t\t\t\t<rate type=\"integer\">10</rate>\r\n", "\t\t\t</heartbeat>\r\n")));
    }

    @Test
    void aNewInstanceStandsBehindTheLastOfItsName() throws IOException, SettingException {
        ConfigurationFile file = Samples.parse(Samples.machine().serialPipe(0, "\\\\.\\pipe\\a").bytes());
        file.set(Samples.key("hardware/super_io/serial_port[@id=1]/port_type"), "2");
        assertThat(text(file)).contains("\t\t\t\t<pipe_name type=\"string\">\\\\.\\pipe\\a</pipe_name>\r\n"
                + "\t\t\t</serial_port>\r\n\t\t\t<serial_port id=\"1\">\r\n"
                + "\t\t\t\t<port_type type=\"integer\">2</port_type>\r\n\t\t\t</serial_port>\r\n\t\t</super_io>");
    }

    @Test
    void beforeAllOthersThereIsNoPredecessor() throws IOException, SettingException {
        ConfigurationFile file = Samples.parse(Samples.machine().without("version").bytes());
        file.set(Samples.key("version"), "2.0");
        assertThat(text(file)).contains("<preferences>\r\n\t<version type=\"string\">2.0</version>\r\n\t<alerts>");
    }

    @Test
    void anEmptiedValueOfANewLeafTakesTheShortForm() throws IOException, SettingException {
        ConfigurationFile file = Samples.parse(Samples.machine().without("settings/notes").bytes());
        file.set(Samples.key("settings/notes"), "");
        assertThat(text(file)).contains("\t\t<notes type=\"string\" />\r\n\t</settings>");
    }

    @ParameterizedTest
    @CsvSource({"<hardware/>,<hardware>~..NEW~.</hardware>", "<hardware></hardware>,<hardware>~..NEW~.</hardware>",
            "<hardware>~.</hardware>,<hardware>~..NEW~.</hardware>",
            "<hardware a='1' />,<hardware a='1'>~..NEW~.</hardware>",
            "<hardware><x/></hardware>,<hardware>NEW<x/></hardware>"})
    void emptyAndDenseContainersTakeNewElements(String before, String after) throws IOException, SettingException {
        String leaf = "<ram_size type=\"integer\">64</ram_size>";
        String fresh = after.contains("~") ? "<memory>~..." + leaf + "~..</memory>" : "<memory>" + leaf + "</memory>";
        String frame = "<preferences>~.<version type='string'>2</version>~.%s~</preferences>~";
        ConfigurationFile file = Samples.parse(laidOut(frame.formatted(before)));
        file.set(Samples.key("hardware/memory/ram_size"), "64");
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(laidOut(frame.formatted(after.replace("NEW", fresh))));
        file.remove(Samples.key("hardware/memory/ram_size"));
        assertThat(file.changed()).isFalse();
    }

    private static String laidOut(String text) {
        return text.replace("~", "\n").replace(".", "\t");
    }

    @Test
    void indentationBySpacesIsCopied() throws IOException, SettingException {
        ConfigurationFile file = Samples.parse("<preferences>\n  <hardware>\n    <memory>\n      <ram_size "
                + "type='integer'>64</ram_size>\n    </memory>\n  </hardware>\n</preferences>");
        file.set(Samples.key("hardware/standard/name"), "x");
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8)).contains("    </memory>\n    <standard>\n"
                + "      <name type=\"string\">x</name>\n    </standard>\n  </hardware>");
    }

    @Test
    void anEmptyElementWithoutTypeBecomesTheLeaf() throws IOException, SettingException {
        ConfigurationFile file = Samples.parse("<preferences><hardware><memory><ram_size></ram_size></memory>"
                + "</hardware></preferences>");
        file.set(Samples.key("hardware/memory/ram_size"), "64");
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                .contains("<memory><ram_size type=\"integer\">64</ram_size></memory>");
    }

    @Test
    void administratorsMayKeepTheirOwnKeys() throws IOException, SettingException {
        ConfigurationFile file = Samples.parse(Samples.machine().bytes());
        assertThatThrownBy(() -> file.set(Samples.key("own/rack"), "B7")).isInstanceOf(SettingException.class)
                .hasMessageContaining("own/rack").hasMessageContaining("give its type");
        file.set(Samples.key("own/rack[@id=1]/place"), SettingType.STRING, "B7");
        assertThat(text(file)).endsWith("\t<own>\r\n\t\t<rack id=\"1\">\r\n\t\t\t<place type=\"string\">B7</place>\r\n"
                + "\t\t</rack>\r\n\t</own>\r\n</preferences>\r\n");
        assertThat(file.setting(Samples.key("own/rack[@id=1]/place")).orElseThrow().type())
                .contains(SettingType.STRING);
    }

    @Test
    void instancesThatNoProductHasAreNotCreated() throws IOException {
        ConfigurationFile file = Samples.parse(Samples.machine().bytes());
        assertThatThrownBy(() -> file.set(
                Samples.key("hardware/pci_bus/ide_adapter/ide_controller[@id=2]/location[@id=0]/drive_type"), "1"))
                .isInstanceOf(SettingException.class)
                .hasMessageContaining("id of ide_controller must be 0 to 1, not 2");
        assertThat(file.changed()).isFalse();
    }

    @Test
    void nothingIsPutBelowAValue() throws IOException {
        ConfigurationFile file = Samples.parse("<preferences><hardware>text</hardware></preferences>");
        assertThatThrownBy(() -> file.set(Samples.key("hardware/memory/ram_size"), "64"))
                .isInstanceOf(SettingException.class).hasMessageContaining("hardware holds a value of its own");
        assertThat(file.changed()).isFalse();
    }

    @Test
    void aContainerGoesOnlyWhenNothingIsLeftInIt() throws IOException {
        ConfigurationFile file = Samples.parse("<preferences>\n<hardware>\n<a>\n<b type='string'>x</b>\n</a>\n"
                + "<c><!-- kept --></c>\n</hardware>\n</preferences>");
        file.prune(Samples.key("hardware/a"));
        file.prune(Samples.key("hardware/c"));
        assertThat(file.changed()).isFalse();
        file.remove(Samples.key("hardware/a/b"));
        file.prune(Samples.key("hardware/a"));
        assertThat(new String(file.bytes(), StandardCharsets.UTF_8))
                .isEqualTo("<preferences>\n<hardware>\n<c><!-- kept --></c>\n</hardware>\n</preferences>");
    }

    private static String text(ConfigurationFile file) {
        return String.join("", Texts.lines(file.bytes()));
    }

    @Test
    void linesOfAValueEndAsTheLinesOfTheFile() throws IOException, SettingException {
        for (String value : List.of("a\nb", "a\r\nb", "a\rb")) {
            ConfigurationFile file = Samples.parse(Samples.machine().bytes());
            file.set(Samples.key("settings/notes"), value);
            assertThat(text(file)).contains(">a\r\nb</notes>");
            assertThat(file.setting(Samples.key("settings/notes")).orElseThrow().text()).isEqualTo("a\nb");
        }
    }
}
