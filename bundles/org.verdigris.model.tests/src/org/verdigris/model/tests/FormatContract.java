package org.verdigris.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.model.settings.BrokenFileException;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingException;

/** What every configuration format keeps: nothing invented, nothing lost, nothing quietly repaired. */
interface FormatContract {
    /** The text of a file with several settings, as the product would write it. */
    String text();

    /** The file name. */
    String fileName();

    /** What it describes. */
    ConfigurationFile.Kind kind();

    /** The resource for a file. */
    Resource resource(Path file);

    /** Changes one setting of the object in a loaded resource. */
    void change(Resource resource);

    @ParameterizedTest
    @CsvSource({"UTF-16LE,true", "UTF-16LE,false", "UTF-16BE,true", "UTF-16BE,false", "UTF-8,true", "UTF-8,false"})
    default void everyEncodingSurvivesReadingAndEditing(String encoding, boolean mark)
            throws IOException, SettingException {
        for (String text : List.of(text(), text().replace("\r\n", "\n"))) {
            byte[] bytes = ((mark ? "\uFEFF" : "") + text).getBytes(Charset.forName(encoding));
            ConfigurationFile file = ConfigurationFile.parse(bytes, Path.of(fileName()));
            assertThat(file.kind()).isEqualTo(kind());
            assertThat(file.encoding()).isEqualTo(encoding);
            assertThat(file.bytes()).isEqualTo(bytes);
            changeAndChangeBack(file, bytes);
        }
    }

    private static void changeAndChangeBack(ConfigurationFile file, byte[] bytes) throws SettingException {
        for (Setting setting : List.copyOf(file.settings())) {
            file.set(setting.key(), Samples.otherValue(setting));
            assertThat(file.changed()).isTrue();
            assertThat(file.bytes()).isNotEqualTo(bytes);
            file.set(setting.key(), setting.text());
            assertThat(file.changed()).isFalse();
            assertThat(file.bytes()).isEqualTo(bytes);
        }
    }

    @Test
    default void aFileCutOffAnywhereIsBrokenWithFileLineAndReason() {
        byte[] bytes = text().stripTrailing().getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < bytes.length; length += 7) {
            byte[] start = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> ConfigurationFile.parse(start, Path.of(fileName())))
                    .isInstanceOfSatisfying(BrokenFileException.class, broken -> {
                        assertThat(broken.file()).hasToString(fileName());
                        assertThat(broken.reason()).isNotBlank();
                        assertThat(broken.line()).isNotEmpty();
                    });
        }
    }

    @Test
    default void savingWithoutAChangeLeavesTheFileUntouched(@TempDir Path folder) throws IOException {
        Path path = write(folder);
        FileTime before = Files.getLastModifiedTime(path);
        byte[] bytes = Files.readAllBytes(path);
        Resource resource = resource(path);
        resource.load(Map.of());
        resource.save(Map.of());
        assertThat(path).hasBinaryContent(bytes);
        assertThat(Files.getLastModifiedTime(path)).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining("glob:**.bak");
    }

    @Test
    default void savingAChangeChangesThatLineOnlyAndKeepsTheFormerFile(@TempDir Path folder) throws IOException {
        Path path = write(folder);
        byte[] bytes = Files.readAllBytes(path);
        Resource resource = resource(path);
        resource.load(Map.of());
        change(resource);
        resource.save(Map.of());
        assertThat(Texts.differences(bytes, Files.readAllBytes(path))).hasSize(1);
        assertThat(path.resolveSibling(fileName() + ".bak")).hasBinaryContent(bytes);
        resource.save(Map.of());
        assertThat(path.resolveSibling(fileName() + ".bak")).hasBinaryContent(bytes);
    }

    @Test
    default void aFileChangedByAnotherProgramIsNotOverwritten(@TempDir Path folder) throws IOException {
        Path path = write(folder);
        Resource resource = resource(path);
        resource.load(Map.of());
        change(resource);
        byte[] others = text().replace("</preferences>", "<!-- x --></preferences>").getBytes(StandardCharsets.UTF_8);
        Files.write(path, others);
        assertThatThrownBy(() -> resource.save(Map.of())).isInstanceOf(IOException.class)
                .hasMessageContaining(fileName()).hasMessageContaining("changed by another program");
        assertThat(path).hasBinaryContent(others);
    }

    @Test
    default void aFileThatHasVanishedIsNotMadeAnew(@TempDir Path folder) throws IOException {
        Path path = write(folder);
        Resource resource = resource(path);
        resource.load(Map.of());
        change(resource);
        Files.delete(path);
        assertThatThrownBy(() -> resource.save(Map.of())).hasMessageContaining("does not exist");
        assertThat(path).doesNotExist();
    }

    @Test
    default void aResourceThatWasNeverLoadedIsNotSaved(@TempDir Path folder) {
        assertThatThrownBy(() -> resource(folder.resolve(fileName())).save(Map.of()))
                .hasMessageContaining("not loaded from a file");
    }

    private Path write(Path folder) throws IOException {
        return Files.write(folder.resolve(fileName()), ("\uFEFF" + text()).getBytes(StandardCharsets.UTF_16LE));
    }
}
