package org.verdigris.model.tests.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.Comparison;
import org.verdigris.model.document.Comparison.Pair;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.document.MissingSettings;
import org.verdigris.model.resource.Dialect;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.SettingCatalogue;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.testing.vmc.VmcBuilder;

/** Two files side by side, and settings carried from one to the other. */
final class ComparisonTest {
    private static final String MEMORY = "hardware/memory/ram_size";

    @TempDir
    private Path folder;

    @Test
    void everySettingOfBothIsThereOnceAndWhatOnlyTheSecondHasStandsWhereItStandsThere() throws IOException {
        ConfigurationDocument left = open(VmcBuilder.machine("left").setting("a/x", "string", "1")
                .setting("a/z", "string", "3"));
        ConfigurationDocument right = open(VmcBuilder.machine("right").setting("a/x", "string", "1")
                .setting("a/y", "string", "2").setting("a/z", "string", "4"));
        List<Pair> own = compare(left, right).pairs().stream()
                .filter(pair -> pair.key().toString().startsWith("a/")).toList();
        assertThat(own).extracting(pair -> pair.key().toString()).containsExactly("a/x", "a/y", "a/z");
        assertThat(own).extracting(Pair::differs).containsExactly(false, true, true);
    }

    @Test
    void anotherTypeIsADifferenceToo() throws IOException {
        ConfigurationDocument left = open(VmcBuilder.machine("left").setting("a/x", "string", "1"));
        ConfigurationDocument right = open(VmcBuilder.machine("right").setting("a/x", "integer", "1"));
        assertThat(compare(left, right).differences()).extracting(pair -> pair.key().toString()).containsExactly("a/x");
    }

    @Test
    void allDifferencesCarriedOverLeaveNoneAndOneUndoBringsTheBytesBack() throws Exception {
        ConfigurationDocument left = open(VmcBuilder.machine("left").memory(256).setting("a/b/c", "string", "1.5")
                .disk(0, 0, "C:\\a.vhd", ".\\a.vhd"));
        ConfigurationDocument right = open(VmcBuilder.machine("right").memory(512).setting("d/e/f", "string", "x"));
        byte[] before = right.bytes();
        Comparison comparison = compare(left, right);
        right.alter("Copy", comparison.toRight(comparison.differences()));
        assertThat(compare(left, right).same()).isTrue();
        assertThat(right.source()).doesNotContain("<d>", "<e>");
        right.commands().undo();
        assertThat(right.bytes()).isEqualTo(before);
        left.alter("Copy", comparison.toLeft(comparison.differences()));
        assertThat(compare(left, right).same()).isTrue();
        assertThat(left.source()).doesNotContain("<a>", "<b>");
    }

    @Test
    void aContainerThatTheOtherHasTooStays() throws Exception {
        ConfigurationDocument left = open(VmcBuilder.machine("left").setting("a/x", "string", "1"));
        ConfigurationDocument right = open(VmcBuilder.machine("right").setting("a/y", "string", "1"));
        Comparison comparison = compare(left, right);
        right.alter("Copy", comparison.toRight(comparison.differences().stream()
                .filter(pair -> pair.left().isEmpty()).toList()));
        assertThat(right.source()).contains("<a>");
    }

    @Test
    void whatTellsOneMachineFromOthersIsKnown() throws IOException {
        ConfigurationDocument machine = open(VmcBuilder.machine("one"));
        assertThat(compare(machine, machine).pairs().stream().filter(Pair::identity).map(pair -> pair.key().toString()))
                .contains("hardware/bios/bios_guid", "hardware/bios/chassis/asset_tag").doesNotContain(MEMORY);
        assertThat(SettingCatalogue.describe(SettingKey.parse("hardware/pci_bus/ethernet_adapter/"
                + "ethernet_controller[@id=0]/ethernet_card_address")).orElseThrow().identity()).isTrue();
        assertThat(SettingCatalogue.describe(SettingKey.parse("settings/id")).orElseThrow().identity()).isTrue();
    }

    @Test
    void aNumberTellsWhatItMeans() {
        assertThat(words("settings/video/left_position", "4294967291")).contains("-5");
        assertThat(words("settings/video/left_position", "5")).isEmpty();
        assertThat(words("settings/video/width", "4294967291")).isEmpty();
        assertThat(words("settings/startup/automatic/type", "0")).isPresent();
    }

    private static Optional<String> words(String key, String text) {
        return SettingCatalogue.describe(SettingKey.parse(key)).orElseThrow().words(text);
    }

    @Test
    void knownSettingsThatAFileLacksAreFoundInEachOfItsObjects() throws SettingException, IOException {
        ConfigurationDocument document = open(VmcBuilder.machine("one").disk(0, 1, "C:\\a.vhd", ".\\a.vhd"));
        SettingKey relative = SettingKey.parse(
                "hardware/pci_bus/ide_adapter/ide_controller[@id=0]/location[@id=1]/pathname/relative");
        assertThat(missing(document)).doesNotContain(relative, SettingKey.parse(MEMORY));
        document.alter("Remove", List.of(Alteration.remove(relative)));
        assertThat(missing(document)).contains(relative);
        assertThat(missing(document)).noneMatch(key -> key.toString().contains("cmos")
                || key.toString().equals("settings/gateway"));
    }

    @Test
    void whatANetworkLacksIsOfNetworks() {
        assertThat(MissingSettings.of(ConfigurationFile.Kind.NETWORK, List.of()))
                .extracting(each -> each.key().toString()).contains("settings/gateway").doesNotContain(MEMORY);
    }

    private static List<SettingKey> missing(ConfigurationDocument document) {
        return MissingSettings.of(document.kind(), document.settings()).stream().map(MissingSettings.Missing::key)
                .toList();
    }

    private static Comparison compare(ConfigurationDocument left, ConfigurationDocument right) {
        return Comparison.of(left.settings(), right.settings());
    }

    private ConfigurationDocument open(VmcBuilder machine) throws IOException {
        return ConfigurationDocument.open(machine.write(folder), Dialect.shipped());
    }
}
