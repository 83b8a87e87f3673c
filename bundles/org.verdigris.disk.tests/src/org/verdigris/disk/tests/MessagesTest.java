package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verdigris.disk.DiskInfo;

final class MessagesTest {

    private static final String PACKAGE = "org.verdigris.disk.vhd.";
    /** Titles of plans, and what becomes a part of a sentence or of a list. */
    private static final Pattern PARTS = Pattern.compile(
            ".*_.*[tT]itle|Link_(id|name|time|nothing|difference|tidy|copied)|Repair_(range|mended|left|onlyLossy)");

    private final Properties texts = new Properties();

    @BeforeEach
    void load() throws IOException {
        try (Reader reader = new InputStreamReader(DiskInfo.class.getClassLoader()
                .getResourceAsStream(PACKAGE.replace('.', '/') + "messages.properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
    }

    @Test
    void everyFieldHasATextAndEveryTextAField() throws ReflectiveOperationException {
        Class<?> messages = Class.forName(PACKAGE + "Messages", true, DiskInfo.class.getClassLoader());
        List<String> fields = Arrays.stream(messages.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers())).map(Field::getName).toList();
        assertThat(fields).containsExactlyInAnyOrderElementsOf(texts.stringPropertyNames());
    }

    @Test
    void everyTextIsAWholeSentenceThatTakesItsValues() {
        for (String key : texts.stringPropertyNames()) {
            boolean counts = texts.getProperty(key).contains("{0,choice");
            String sentence = new MessageFormat(texts.getProperty(key), Locale.ENGLISH)
                    .format(new Object[] {counts ? 2 : "A", "B", "C", "D", "E"});
            if (!PARTS.matcher(key).matches() && !texts.getProperty(key).endsWith("}")) {
                assertThat(sentence).describedAs(key).matches("(?s)\"?[A-Z0-9].*\\.");
            }
            assertThat(sentence).describedAs(key).doesNotContain("{");
        }
    }
}
