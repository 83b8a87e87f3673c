package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.ui.Messages;
import org.verdigris.ui.disk.files.FilesMessages;
import org.verdigris.ui.operation.OperationMessages;
import org.verdigris.ui.task.TaskMessages;
import org.verdigris.ui.wording.Elision;
import org.verdigris.ui.wording.Moments;
import org.verdigris.ui.wording.NaturalOrder;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** What the console says, and how it writes sizes, times and long names. */
final class WordingTest {
    private static List<Field> fields(Class<?> catalogue) {
        return Arrays.stream(catalogue.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class).toList();
    }

    @Test
    void namesComeInTheOrderInWhichPeopleCount() {
        assertThat(Stream.of("web10", "Web2", "web1", "db", "web", "web02", "7", "12345678901234567890123")
                .sorted(NaturalOrder.ORDER))
                .containsExactly("7", "12345678901234567890123", "db", "web", "web1", "Web2", "web02", "web10");
    }

    @ParameterizedTest
    @ValueSource(classes = {Messages.class, FilesMessages.class, OperationMessages.class, TaskMessages.class})
    void everyMessageHasItsTextAndEveryTextItsMessage(Class<?> catalogue) throws IOException, IllegalAccessException {
        Properties texts = new Properties();
        try (InputStream stream = catalogue.getResourceAsStream("messages.properties")) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        assertThat(fields(catalogue)).extracting(Field::getName)
                .containsExactlyInAnyOrderElementsOf(texts.stringPropertyNames());
        for (Field field : fields(catalogue)) {
            assertThat((String) field.get(null)).as(field.getName()).isEqualTo(texts.getProperty(field.getName()))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {Messages.class, FilesMessages.class, OperationMessages.class, TaskMessages.class})
    void everyMessageIsAPatternThatCanBeFilled(Class<?> catalogue) throws IllegalAccessException {
        for (Field field : fields(catalogue)) {
            assertThat(Phrase.of((String) field.get(null), 2, 2, 2, 2, 2, 2)).as(field.getName()).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0 bytes", "1,1 byte", "1023,'1,023 bytes'", "1024,1 KB", "1536,1.5 KB", "15246295040,14.2 GB",
            "536870912,512 MB", "1047552,'1,023 KB'", "2190433320960,2 TB"})
    void sizesAreWrittenInPowersOf1024(long bytes, String words) {
        assertThat(Sizes.human(bytes)).isEqualTo(words);
    }

    @Test
    void theExactSizeHasEveryByte() {
        assertThat(Sizes.exact(15_246_295_040L)).isEqualTo("15,246,295,040 bytes");
        assertThat(Sizes.exact(1)).isEqualTo("1 byte");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22T11:59:30Z,just now", "2026-11-22T11:58:00Z,2 min ago", "2026-11-22T11:00:00Z,1 hour ago",
            "2026-11-21T11:00:00Z,yesterday", "2026-11-02T12:00:00Z,20 days ago", "2026-01-22T12:00:00Z,10 months ago",
            "2009-11-22T12:00:00Z,17 years ago", "2026-11-22T13:00:00Z,just now"})
    void agesAreWrittenInTheLargestUnitThatFits(Instant moment, String words) {
        assertThat(Moments.ago(moment, Instant.parse("2026-11-22T12:00:00Z"))).isEqualTo(words);
    }

    @Test
    void aLongNameLosesItsMiddleAndNothingElse() {
        assertThat(Elision.middle("short.vhd", 20)).isEqualTo("short.vhd");
        assertThat(Elision.middle("a-very-long-name-of-a-disk.vhd", 15)).isEqualTo("a-very-…isk.vhd").hasSize(15);
    }
}
