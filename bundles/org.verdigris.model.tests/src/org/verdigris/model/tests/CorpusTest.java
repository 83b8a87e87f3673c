package org.verdigris.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verdigris.model.resource.Dialect;
import org.verdigris.model.resource.MachineReader;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingCatalogue;
import org.verdigris.model.settings.SettingException;
import org.verdigris.testing.corpus.Corpus;

/** Genuine files keep every byte that no edit is about. */
final class CorpusTest {
    private List<Path> files;

    @BeforeEach
    void requireTheCorpus() throws IOException {
        files = Samples.genuine();
        assumeFalse(files.isEmpty(),
                "There is no corpus: set VERDIGRIS_CORPUS or put shared/corpus beside the sources.");
    }

    @Test
    void everyFileIsAMachineAndGivesBackItsBytes() throws IOException {
        for (Path path : files) {
            ConfigurationFile file = ConfigurationFile.read(path);
            assertThat(file.kind()).isEqualTo(ConfigurationFile.Kind.MACHINE);
            assertThat(file.encoding()).isEqualTo("UTF-16LE");
            assertThat(file.bytes()).isEqualTo(Files.readAllBytes(path));
            assertThat(file.settings()).hasSizeBetween(55, 83);
        }
    }

    @Test
    void aChangedLeafIsTheOnlyThingThatChanges() throws IOException, SettingException {
        for (Path path : files) {
            List<String> lines = Texts.lines(Files.readAllBytes(path));
            ConfigurationFile file = ConfigurationFile.read(path);
            for (Setting setting : List.copyOf(file.settings())) {
                String value = Samples.otherValue(setting);
                file.set(setting.key(), value);
                String line = lines.get(setting.line() - 1);
                String expected = setting.text().isEmpty()
                        ? line.replace(" />", ">" + value + "</" + setting.key().name() + ">")
                        : line.replace(">" + setting.text() + "<", ">" + value + "<");
                assertThat(file.bytes()).as("%s %s", path, setting.key())
                        .isEqualTo(Texts.file(Texts.with(lines, setting.line(), expected)));
                file.set(setting.key(), setting.text());
                assertThat(file.bytes()).isEqualTo(Files.readAllBytes(path));
            }
        }
    }

    @Test
    void anEmptiedTextTakesTheShortFormOfTheProducts() throws IOException, SettingException {
        for (Path path : files) {
            List<String> lines = Texts.lines(Files.readAllBytes(path));
            ConfigurationFile file = ConfigurationFile.read(path);
            for (Setting setting : List.copyOf(file.settings())) {
                boolean mayBeEmpty = setting.declaredType().equals("string") && SettingCatalogue
                        .describe(setting.key()).orElseThrow().complaint("").isEmpty();
                if (mayBeEmpty && !setting.text().isEmpty()) {
                    file.set(setting.key(), "");
                    String expected = lines.get(setting.line() - 1)
                            .replaceFirst("\"string\">[^<]*</[^>]*>", "\"string\" />");
                    assertThat(file.bytes()).isEqualTo(Texts.file(Texts.with(lines, setting.line(), expected)));
                    file.set(setting.key(), setting.text());
                }
            }
            assertThat(file.changed()).isFalse();
        }
    }

    @Test
    void aRemovedLeafTakesItsLineAndComesBackToItsPlace() throws IOException, SettingException {
        for (Path path : files) {
            List<String> lines = Texts.lines(Files.readAllBytes(path));
            ConfigurationFile file = ConfigurationFile.read(path);
            for (Setting setting : List.copyOf(file.settings())) {
                assertThat(file.remove(setting.key())).isTrue();
                assertThat(file.setting(setting.key())).isEmpty();
                assertThat(file.bytes()).isEqualTo(Texts.file(Texts.with(lines, setting.line(), null)));
                file.set(setting.key(), setting.text());
                assertThat(file.changed()).isFalse();
            }
        }
    }

    @Test
    void everySettingOfEveryFileIsDescribed() throws IOException {
        for (Path path : files) {
            assertThat(ConfigurationFile.read(path).settings())
                    .allSatisfy(setting -> assertThat(SettingCatalogue.describe(setting.key()).orElseThrow().type())
                            .isEqualTo(setting.type().orElseThrow()));
        }
    }

    @Test
    void memoryAndIdentityReachTheModel() throws IOException {
        for (Path path : files) {
            ConfigurationFile file = ConfigurationFile.read(path);
            var machine = MachineReader.read(file, Dialect.shipped());
            assertThat(machine.getMemory()).isIn(32L, 128L, 256L, 512L);
            assertThat(machine.getFormatVersion()).isEqualTo("2.0");
            assertThat(machine.getBios().getTime()).hasSize(20);
            assertThat(machine.getIdeControllers()).isNotEmpty();
            assertThat(machine.getFileSize()).isEqualTo(Files.size(path));
        }
    }

    @Test
    void publishedListingsAreReadToo() throws IOException {
        Path fragments = Corpus.find().orElseThrow().root().resolve("vmc/fragments");
        byte[] listing = Files.readAllBytes(fragments.resolve("kvm-es-blog-2013.vmc.utf8.xml"));
        ConfigurationFile file = ConfigurationFile.parse(listing, Path.of("origen.vmc"));
        assertThat(file.encoding()).isEqualTo(StandardCharsets.UTF_8.name());
        assertThat(file.bytes()).isEqualTo(listing);
        assertThat(MachineReader.read(file, Dialect.shipped()).getMemory()).isEqualTo(650L);
    }
}
