package org.verdigris.core.estate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.policy.RulePolicy;
import org.verdigris.model.policy.Suppression;

/** How an estate is judged stays in its file. */
final class PolicyPartTest {
    @TempDir
    private Path folder;

    private RulePolicy policy() {
        return new RulePolicy("lab", Set.of("vhd-orphan"), Map.of("vm-undo-on", Severity.ADVICE),
                Map.of("vm-savedstate-old.days", "30"),
                List.of(new Suppression("vm-path-mismatch", Optional.of(folder.resolve("a/a.vmc").toString()),
                        Optional.empty(), Optional.of("hardware/memory/ram_size"), "The copy is meant.",
                        Optional.of(LocalDate.parse("2027-01-31"))),
                        new Suppression("host-volume-space-low", Optional.empty(), Optional.of("HV-02"),
                                Optional.empty(), "",
                                Optional.empty()),
                        Suppression.of("vhd-orphan", "")));
    }

    @Test
    void whatIsWishedAndWhatMachinesAreForComesBack() throws IOException {
        Map<Path, Set<String>> roles = Map.of(folder.resolve("a/a.vmc"), Set.of("template", "test"));
        EstateDefinition saved = EstateDefinition.of(List.of(folder)).withRules(policy()).withRoles(roles)
                .save(folder.resolve("labs.verdigris"));
        EstateDefinition loaded = EstateDefinition.load(folder.resolve("labs.verdigris"));
        assertThat(loaded.rules()).isEqualTo(policy());
        assertThat(loaded.roles()).isEqualTo(roles);
        assertThat(Files.readString(saved.file().orElseThrow())).contains("\"path\": \"a/a.vmc\"");
    }

    @Test
    void nothingIsWrittenOfWhatIsAsUsual() throws IOException {
        EstateDefinition.of(List.of(folder)).save(folder.resolve("labs.verdigris"));
        assertThat(Files.readString(folder.resolve("labs.verdigris"))).doesNotContain("rules", "machines");
        assertThat(EstateDefinition.load(folder.resolve("labs.verdigris")).rules()).isEqualTo(RulePolicy.USUAL);
    }

    @Test
    void whatAnotherVersionPutThereStays() throws IOException {
        Path file = folder.resolve("labs.verdigris");
        EstateDefinition saved = EstateDefinition.of(List.of(folder)).withRules(policy()).save(file);
        Files.writeString(file, Files.readString(file).replace("\"profile\": \"lab\"",
                "\"profile\": \"archive\", \"later\": \"kept\""));
        saved.save(file);
        assertThat(Files.readString(file)).contains("\"later\": \"kept\"", "\"profile\": \"lab\"")
                .doesNotContain("archive");
    }

    @Test
    void aWrongDayAndAWrongSeverityAreSaidWithTheirLine() throws IOException {
        Path file = folder.resolve("labs.verdigris");
        Files.writeString(file, """
                {"version": 1, "rules": {
                  "severities": {"vm-undo-on": "terrible"}}}
                """);
        assertThatThrownBy(() -> EstateDefinition.load(file)).isInstanceOf(EstateFileException.class)
                .hasMessageContaining("line 2").hasMessageContaining("terrible");
        Files.writeString(file, """
                {"version": 1, "rules": {"suppressed": [
                  {"rule": "vm-undo-on", "until": "31.1.2027"}]}}
                """);
        assertThatThrownBy(() -> EstateDefinition.load(file)).hasMessageContaining("31.1.2027");
    }
}
