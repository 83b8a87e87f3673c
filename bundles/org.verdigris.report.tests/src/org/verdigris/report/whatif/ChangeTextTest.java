package org.verdigris.report.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeTextTest {
    private static final List<Change> ALL = List.of(new AddHost("HV-04", 16_384, 8, 500L << 30),
            new RemoveHost("HV, the \"old\" one"), new MoveMachine("/vm/a,b.vmc", "HV-04", Optional.empty()),
            new MoveMachine("sql01", " HV-04", Optional.of("E:")), new MakeFixed("C:\\vhd\\data.vhd"),
            new ToScsi("dc01"), new AddMachine("new", "HV-01", 1024, 20L << 30, 40), new Memory("sql01", 3000),
            new Busier(1.25), new Later(18));

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsUnderstoodAgain() {
        assertThat(ALL).allSatisfy(change -> assertThat(ChangeText.parse(ChangeText.of(change))).contains(change));
    }

    @Test
    void peopleWriteItShortly() {
        assertThat(ChangeText.parse("add-host:HV-04, 16 GB, 8, 500 GB")).contains(ALL.getFirst());
        assertThat(ChangeText.parse(" months: 18")).contains(new Later(18));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "load", "load:", "load:much", "load:-1", "load:NaN", "load:Infinity", "months:-1",
            "months:1.5", "memory:sql01", "memory:sql01,big", "add-host:a,1 GB,x,1 GB", "add-host:a,1 GB,-1,1 GB",
            "explode:HV-01", "move:a", "move:a,,b", "move:a,b,c,d", "fixed:\"a", "fixed:\"a\"b", "fixed:a\"b", ","})
    void whatIsNoChangeIsNone(String words) {
        assertThat(ChangeText.parse(words)).isEmpty();
    }

    @Test
    void aFileKeepsAPlan() throws IOException {
        Path file = folder.resolve("more" + ChangeFile.ENDING);
        ChangeFile.write(file, ALL);
        assertThat(ChangeFile.read(file)).isEqualTo(ALL);
        Files.writeString(file, "\n# a note\n  months:6  \nexplode:all\n");
        assertThatThrownBy(() -> ChangeFile.read(file)).isInstanceOfSatisfying(NoChangeException.class, told -> {
            assertThat(told.line()).isEqualTo(4);
            assertThat(told.words()).isEqualTo("explode:all");
            assertThat(told.file()).isEqualTo(file);
        });
    }

    @Test
    void whatIsNoTextIsNoPlan() throws IOException {
        Path file = Files.write(folder.resolve("a.whatif"), new byte[] {(byte) 0xFF, 1, 2});
        assertThatThrownBy(() -> ChangeFile.read(file)).isInstanceOfSatisfying(NoChangeException.class,
                told -> assertThat(told.words()).isEmpty());
    }
}
