package org.verdigris.model.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.model.settings.ConfigurationFile;

/** Each sentence has its field and each field its sentence. */
final class MessagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"file", "resource", "settings"})
    void fieldsAndSentencesMatch(String name) throws IOException, ClassNotFoundException {
        ClassLoader loader = ConfigurationFile.class.getClassLoader();
        Class<?> messages = Class.forName("org.verdigris.model." + name + ".Messages", true, loader);
        Properties sentences = new Properties();
        try (InputStream in = messages.getResourceAsStream("messages.properties")) {
            sentences.load(in);
        }
        assertThat(Stream.of(messages.getDeclaredFields()).map(Field::getName).filter(field -> field.contains("_")))
                .containsExactlyInAnyOrderElementsOf(sentences.stringPropertyNames());
        assertThat(sentences.values()).allSatisfy(
                sentence -> assertThat(new MessageFormat((String) sentence, Locale.ROOT).toPattern()).isNotBlank());
    }
}
