package org.verdigris.core.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The estate file keeps everything, can be moved and shared, and says what is wrong with it. */
final class EstateDefinitionTest {

    @TempDir
    private Path folder;

    private EstateDefinition full() {
        HostFacts facts = new HostFacts(Optional.of("Virtual Server 2005 R2 SP1"), Optional.of("Windows Server 2003"),
                Optional.of(8192L), Optional.of(4), Optional.of("Xeon"),
                List.of(new VolumeFacts("D:", Optional.of("Data"), Optional.of("NTFS"), Optional.of(1L << 40),
                        Optional.of(0L), Optional.of(folder.resolve("d")), Optional.of(12), Optional.of(false))),
                List.of(new PhysicalDiskFacts("Disk 0", Optional.of("SCSI"), Optional.of(200L))),
                List.of(new AdapterFacts("Broadcom", Optional.of("001122334455"), Optional.of(4_294_967_295L),
                        Optional.of("machines"), Optional.of(true))),
                Map.of("vmrc/port", "5900"), new HostSetup(Optional.of("/fastdetect /PAE"), Optional.of("Sentry 8"),
                        List.of("*.vhd", "D:\\VMs"), Optional.of("HVCLUSTER"), Optional.of("up")));
        return new EstateDefinition("Labs \u00e4", Optional.empty(), List.of(folder.resolve("vms")),
                Map.of("D:\\VMs", folder.resolve("vms"), "\\\\filer\\disks", Path.of("/").toAbsolutePath().normalize()),
                List.of(new HostDefinition("HV-01", List.of(folder.resolve("hv01")), Map.of("E:", folder), facts),
                        HostDefinition.of("HV-02", List.of(folder.resolve("hv02")))),
                Optional.of(folder.resolve("own.dialect")));
    }

    @Test
    void everythingComesBackFromTheFile() throws Exception {
        Path file = folder.resolve("labs.verdigris");
        EstateDefinition saved = full().save(file);
        assertThat(saved.file()).contains(file);
        assertThat(EstateDefinition.load(file)).isEqualTo(saved);
    }

    @Test
    void aChangeOfFoldersOrMappingsLeavesAllElseAsItIs() {
        EstateDefinition labs = full();
        EstateDefinition changed = labs.withFolders(List.of(folder)).withMappings(Map.of());
        assertThat(changed.folders()).containsExactly(folder);
        assertThat(changed.mappings()).isEmpty();
        assertThat(changed.withFolders(labs.folders()).withMappings(labs.mappings())).isEqualTo(labs);
    }

    @Test
    void theDialectFileStandsRelativeToTheEstateFile() throws Exception {
        Path file = write("labs.verdigris", "{\"version\": 1, \"dialect\": \"conf/own.properties\"}");
        EstateDefinition labs = EstateDefinition.load(file);
        assertThat(labs.dialect()).contains(folder.resolve("conf/own.properties"));
        labs.save(file);
        assertThat(file).content().contains("\"dialect\": \"conf/own.properties\"");
    }

    @Test
    void whatIsNoJsonAtAllIsSaidWithoutAdviceToProgrammers() throws Exception {
        Path file = write("bad.verdigris", "not json");
        assertThatThrownBy(() -> EstateDefinition.load(file)).hasMessage(file
                + ", line 1: this is not valid JSON; correct it or restore the file from a copy.");
    }

    @Test
    void aFolderNamedLikeAnEstateFileIsNone() throws Exception {
        Files.createDirectory(folder.resolve("dir.verdigris"));
        assertThat(EstateDefinition.filesIn(folder)).isEmpty();
        Path file = write("labs.verdigris", "{\"version\": 1}");
        assertThat(EstateDefinition.open(folder).file()).contains(file);
    }

    @Test
    void anEstateThatIsMovedWithItsFoldersFindsThem() throws Exception {
        Path here = Files.createDirectories(folder.resolve("here"));
        new EstateDefinition("x", Optional.empty(), List.of(here.resolve("vms"), here), Map.of("D:", here), List.of())
                .save(here.resolve("x.verdigris"));
        assertThat(Files.readString(here.resolve("x.verdigris"))).doesNotContain(folder.toString());
        Path there = Files.move(here, folder.resolve("there"));
        EstateDefinition moved = EstateDefinition.load(there.resolve("x.verdigris"));
        assertThat(moved.folders()).containsExactly(there.resolve("vms"), there);
        assertThat(moved.mappings()).containsEntry("D:", there);
    }

    @Test
    void membersOfANewerKindSurviveAtEveryLevel() throws Exception {
        Path file = folder.resolve("labs.verdigris");
        Files.writeString(file, """
                {"version": 1, "name": "Labs", "colour": "green",
                 "hosts": [{"name": "HV-01", "rack": 7, "volumes": [{"name": "D:", "raid": {"level": 5}}]},
                           {"name": "HV-02", "rack": 8}]}
                """);
        EstateDefinition labs = EstateDefinition.load(file);
        new EstateDefinition("New name", labs.file(), labs.folders(), labs.mappings(), List.of(labs.hosts().getFirst()))
                .save(folder.resolve("copy.verdigris"));
        assertThat(Files.readString(folder.resolve("copy.verdigris"))).contains("\"colour\": \"green\"",
                "\"rack\": 7", "\"level\": 5", "New name").doesNotContain("HV-02");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"version": 1,\\n"folders": "vms"}            | 2 | folders
            {"version": 1,\\n\\n"folders": ["a", 7]}      | 3 | folders
            {"version": 1,\\n"hosts": [\\n{"memory": 4}]} | 3 | name
            {"version": 1,"hosts": [{"name": "a",\\n"memory": "much"}]} | 2 | memory
            {"version": 1,\\n"mappings": {"vms": "/mnt"}} | 2 | vms
            {"version": 1,\\n"dialect": 5}                 | 2 | dialect
            {"version": 1,\\n"name" "x"}                  | 2 | JSON
            {"version": 1,\\n                             | 2 | JSON
            []                                            | 1 | object
            """)
    void whatIsWrongIsSaidWithFileAndLine(String json, int line, String hint) throws Exception {
        Path file = write("bad.verdigris", json.replace("\\n", "\n"));
        assertThatThrownBy(() -> EstateDefinition.load(file)).isInstanceOf(EstateFileException.class)
                .message().startsWith(file + ", line " + line + ":").contains(hint).hasLineCount(1);
    }

    @Test
    void aNewerVersionIsRefusedAndNotOverwritten() throws Exception {
        Path file = write("new.verdigris", "{\"version\": 2, \"name\": \"x\"}");
        assertThatThrownBy(() -> EstateDefinition.load(file)).isInstanceOf(EstateFileException.class)
                .hasMessageContaining("newer");
        assertThatThrownBy(() -> full().save(file)).isInstanceOf(EstateFileException.class);
        assertThat(file).content().isEqualTo("{\"version\": 2, \"name\": \"x\"}");
    }

    @Test
    void whatIsNoEstateFileIsRefused() throws Exception {
        Path json = write("a.verdigris", "{\"name\": \"x\"}");
        Path binary = Files.write(folder.resolve("b.verdigris"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
        assertThatThrownBy(() -> EstateDefinition.load(json)).hasMessageContaining("not an estate file");
        assertThatThrownBy(() -> EstateDefinition.load(binary)).hasMessageContaining("not text in UTF-8");
        assertThatThrownBy(() -> EstateDefinition.load(folder.resolve("none"))).isInstanceOf(IOException.class);
    }

    @Test
    void aFolderWithOneEstateFileIsThatEstateAndAnyOtherFolderIsItsOwn() throws Exception {
        assertThat(EstateDefinition.open(folder)).isEqualTo(EstateDefinition.of(List.of(folder)));
        EstateDefinition saved = full().save(folder.resolve("labs.verdigris"));
        assertThat(EstateDefinition.open(folder)).isEqualTo(saved);
        assertThat(EstateDefinition.open(folder.resolve("labs.verdigris"))).isEqualTo(saved);
        full().save(folder.resolve("other.verdigris"));
        assertThat(EstateDefinition.open(folder).file()).isEmpty();
        assertThatThrownBy(() -> EstateDefinition.open(folder.resolve("gone")))
                .isInstanceOf(EstateFileException.class).hasMessageContaining("gone");
    }

    @Test
    void aMappingFromWhatIsNoWindowsPathIsRefused() {
        Map<String, Path> mappings = Map.of("vms", folder);
        assertThatThrownBy(() -> new EstateDefinition("x", Optional.empty(), List.of(), mappings, List.of()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("vms");
    }

    @Test
    void theFoldersOfHostsAreSearchedAsWell() {
        assertThat(full().searched()).containsExactly(folder.resolve("vms"), folder.resolve("hv01"),
                folder.resolve("hv02"));
    }

    @Test
    void whatAHostSaysAboutADriveHoldsForEverythingBelowIt() {
        EstateDefinition labs = full();
        HostDefinition host = new HostDefinition("HV-01", List.of(), Map.of("D:\\", folder.resolve("own")),
                HostFacts.UNKNOWN);
        assertThat(labs.mapping().local("D:\\VMs\\a.vhd")).contains(folder.resolve("vms/a.vhd"));
        assertThat(labs.mapping(host).local("D:\\VMs\\a.vhd")).contains(folder.resolve("own/VMs/a.vhd"));
        assertThat(labs.mapping(host).local("\\\\filer\\disks\\a.vhd")).isPresent();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
