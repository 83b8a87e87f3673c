package org.verdigris.core.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.disk.Progress;

/** Counters have their English names, whatever the language of the host, and those that an administrator gives them. */
final class CounterNamesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            \\\\HV-01\\Prozessor(_Total)\\Prozessorzeit (%)         | \\\\HV-01\\Processor(_Total)\\% Processor Time
            \\PROZESSOR(0)\\Prozessorzeit  (%)                   | \\Processor(0)\\% Processor Time
            \\\\HV-01\\Arbeitsspeicher\\Verfügbare MB              | \\\\HV-01\\Memory\\Available MBytes
            \\Physikalischer Datenträger(0 C:)\\Zeit (%)         | \\PhysicalDisk(0 C:)\\% Disk Time
            \\Netzwerkschnittstelle(A (b))\\Gesamtanzahl Bytes/s | \\Network Interface(A (b))\\Bytes Total/sec
            \\Processeur(_Total)\\% temps processeur             | \\Processor(_Total)\\% Processor Time
            \\Disque physique(_Total)\\Taille de file d’attente du disque actuelle | \\PhysicalDisk(_Total)\\Current Disk Queue Length
            \\Procesador(_Total)\\% de tiempo de procesador      | \\Processor(_Total)\\% Processor Time
            \\\\HV-01\\Processor(_Total)\\% Processor Time         | \\\\HV-01\\Processor(_Total)\\% Processor Time
            \\Prozessor(0)\\Unbekannt                            | \\Prozessor(0)\\Unbekannt
            no path                                            | no path
            """)
    void aCounterHasItsEnglishName(String local, String english) {
        assertThat(CounterNames.shipped().english(local)).isEqualTo(english);
    }

    @Test
    void aFileOfOnesOwnAddsNamesAndWins() throws IOException {
        Path file = Files.writeString(folder.resolve("names.txt"), """
                \uFEFF# Slovenian
                \\Procesor\\% časa procesorja = \\Processor\\% Processor Time

                \\Prozessor\\Prozessorzeit (%) = \\CPU\\busy
                """);
        CounterNames names = CounterNames.shipped().with(file);
        assertThat(names.english("\\Procesor(1)\\% časa procesorja")).isEqualTo("\\Processor(1)\\% Processor Time");
        assertThat(names.english("\\Prozessor(0)\\Prozessorzeit (%)")).isEqualTo("\\CPU(0)\\busy");
        assertThat(names.english("\\Mémoire\\Pages/s")).isEqualTo("\\Memory\\Pages/sec");
    }

    @ParameterizedTest
    @CsvSource({"\\A\\b=\\C\\d", "\\A\\b = C", "A = \\C\\d"})
    void aLineThatIsNoPairIsToldWithItsNumber(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("names.txt"), "# names\n" + line + "\n");
        assertThatThrownBy(() -> CounterNames.shipped().with(file)).isInstanceOf(CounterLogException.class)
                .hasMessageContaining("names.txt, line 2:");
    }

    @Test
    void theColumnsOfALogHaveThem() throws IOException {
        Path log = Files.writeString(folder.resolve("log.csv"),
                "Zeit;\\Prozessor(_Total)\\Prozessorzeit (%)\n29.03.2006 14:05:00;1,5\n");
        List<String> columns = new ArrayList<>();
        new CounterLog(log, ZoneOffset.UTC).read(CounterNames.shipped().before(new CounterLog.Sink() {
            @Override
            public void columns(List<String> names) {
                columns.addAll(names);
            }

            @Override
            public void row(Instant moment, double[] values) {
                assertThat(values).containsExactly(1.5);
            }
        }), Progress.none());
        assertThat(columns).containsExactly("\\Processor(_Total)\\% Processor Time");
    }
}
