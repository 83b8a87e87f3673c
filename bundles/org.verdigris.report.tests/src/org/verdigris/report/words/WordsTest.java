package org.verdigris.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)");

    private static Properties read(String name) throws IOException {
        Properties words = new Properties();
        try (InputStreamReader in =
                new InputStreamReader(WordsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        Properties english = read("words.properties");
        Properties german = read("words_de.properties");
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String name : english.stringPropertyNames()) {
            assertThat(values(german.getProperty(name))).as(name).isEqualTo(values(english.getProperty(name)));
            assertThat(german.getProperty(name)).as(name).isNotBlank();
        }
    }

    private static TreeSet<String> values(String pattern) {
        return new TreeSet<>(VALUE.matcher(pattern).results().map((MatchResult found) -> found.group(1)).toList());
    }

    @Test
    void everySentenceCanBeMade() throws IOException {
        for (Locale locale : Words.LANGUAGES) {
            for (String name : read("words.properties").stringPropertyNames()) {
                assertThat(new Words(locale).text(name, 2, 3, 4)).as(name).doesNotContain("{");
            }
        }
    }

    @Test
    void numbersAndDatesAreWrittenAsTheLanguageDoes() {
        Figures english = new Figures(Locale.ENGLISH, ZoneOffset.UTC);
        Figures german = new Figures(Locale.GERMAN, ZoneOffset.UTC);
        assertThat(english.bytes(15_246_123_008.0)).isEqualTo("14.2\u00a0GB");
        assertThat(german.bytes(15_246_123_008.0)).isEqualTo("14,2\u00a0GB");
        assertThat(english.bytes(-2048)).isEqualTo("\u22122\u00a0KB");
        assertThat(english.bytes(1023.96 * 1024)).isEqualTo("1\u00a0MB");
        assertThat(english.megabytes(4096)).isEqualTo("4,096\u00a0MB");
        assertThat(german.megabytes(4096)).isEqualTo("4.096\u00a0MB");
        assertThat(english.percent(1.16)).isEqualTo("116\u00a0%");
        assertThat(german.date(Instant.parse("2007-03-01T12:00:00Z"))).isEqualTo("01.03.2007");
    }

    @Test
    void aLanguageThatIsNotThereIsEnglish() {
        assertThat(new Words(Locale.FRENCH).text("Report.contents")).isEqualTo("Contents");
        assertThat(new Words(Locale.GERMANY).text("Report.contents")).isEqualTo("Inhalt");
    }
}
