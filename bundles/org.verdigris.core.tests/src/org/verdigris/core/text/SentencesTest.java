package org.verdigris.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence of the catalogues can be used as it stands. */
final class SentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"org.verdigris.core.scan.Messages", "org.verdigris.core.estate.Messages",
            "org.verdigris.core.operation.Messages", "org.verdigris.core.machine.Messages",
            "org.verdigris.core.script.Messages", "org.verdigris.core.network.Messages",
            "org.verdigris.core.remark.Messages", "org.verdigris.core.usage.Messages",
            "org.verdigris.core.migrate.Messages"})
    void everySentenceHasItsFieldAndEveryFieldItsSentence(String messages) throws Exception {
        Class<?> type = Class.forName(messages);
        ResourceBundle sentences = ResourceBundle.getBundle(type.getPackageName() + ".messages");
        assertThat(Arrays.stream(type.getDeclaredFields()).map(Field::getName))
                .containsExactlyInAnyOrderElementsOf(sentences.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.verdigris.core.scan.messages", "org.verdigris.core.estate.messages",
            "org.verdigris.core.operation.messages", "org.verdigris.core.machine.messages",
            "org.verdigris.core.script.messages", "org.verdigris.core.network.messages",
            "org.verdigris.core.remark.messages", "org.verdigris.core.usage.messages",
            "org.verdigris.core.migrate.messages", "org.verdigris.core.onward.messages",
            "org.verdigris.core.rehearse.messages"})
    void everySentenceIsAPatternWhoseApostrophesAreDoubled(String name) {
        ResourceBundle sentences = ResourceBundle.getBundle(name, Locale.ROOT);
        Map<String, String> texts = sentences.keySet().stream()
                .collect(Collectors.toMap(key -> key, sentences::getString));
        assertThat(texts).allSatisfy((key, text) -> {
            assertThat(new MessageFormat(text, Locale.ROOT).getFormats()).isNotNull();
            assertThat(text.replace("''", "")).doesNotContain("'");
        });
    }
}
