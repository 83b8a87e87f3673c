package org.verdigris.model.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingType;

/** Documents as odd as XML allows survive; the seed of each is its number in the report. */
final class RandomRoundTripTest {
    private static final String VALUE = "new <value> & \"more\"\nsecond line";

    private static final Pattern NO_TAG = Pattern.compile(
            "(?:[^<]|<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>)*", Pattern.DOTALL);

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyByteSurvivesAnEditThatIsTakenBack(long seed) throws IOException, SettingException {
        byte[] bytes = new RandomDocument(seed).text().getBytes(StandardCharsets.UTF_8);
        ConfigurationFile file = Samples.parse(bytes);
        assertThat(file.bytes()).isEqualTo(bytes);
        for (Setting setting : firsts(file)) {
            file.set(setting.key(), VALUE);
            assertThat(file.setting(setting.key()).orElseThrow().text()).isEqualTo(VALUE);
            assertThat(others(file, setting.key())).isEqualTo(others(Samples.parse(bytes), setting.key()));
            assertThat(replaced(new String(bytes, StandardCharsets.UTF_8), new String(file.bytes(),
                    StandardCharsets.UTF_8))).hasSizeLessThan(40).matches(NO_TAG);
            file.set(setting.key(), setting.text());
            assertThat(file.bytes()).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsReadAgainAfterAnyMixOfEdits(long seed) throws IOException, SettingException {
        byte[] bytes = new RandomDocument(seed).text().getBytes(StandardCharsets.UTF_8);
        ConfigurationFile file = Samples.parse(bytes);
        Random random = new Random(seed);
        List<Setting> settings = firsts(file);
        for (Setting setting : settings) {
            switch (random.nextInt(4)) {
                case 0 -> file.set(setting.key(), VALUE);
                case 1 -> file.remove(setting.key());
                case 2 -> file.set(setting.key(), "");
                default -> file.set(SettingKey.parse("administrator/own[@id=" + random.nextInt(3) + "]/key"),
                        SettingType.STRING, VALUE);
            }
            ConfigurationFile again = Samples.parse(file.bytes());
            assertThat(again.settings()).isEqualTo(file.settings());
        }
        for (Setting setting : settings) {
            file.set(setting.key(), setting.text());
        }
        for (int id = 0; id < 3; id++) {
            file.remove(SettingKey.parse("administrator/own[@id=" + id + "]/key"));
        }
        assertThat(file.changed()).isFalse();
        assertThat(file.bytes()).isEqualTo(bytes);
    }

    /** What of the former text is no longer there, between the common beginning and the common end. */
    private static String replaced(String before, String after) {
        int start = 0;
        while (start < before.length() && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < before.length() - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return before.substring(start, before.length() - end);
    }

    private static List<Setting> firsts(ConfigurationFile file) {
        return file.settings().stream().filter(setting -> file.setting(setting.key()).orElseThrow() == setting)
                .toList();
    }

    private static List<String> others(ConfigurationFile file, SettingKey key) {
        List<String> texts = new ArrayList<>();
        boolean passed = false;
        for (Setting setting : file.settings()) {
            if (!passed && setting.key().equals(key)) {
                passed = true;
            } else {
                texts.add(setting.key() + setting.declaredType() + setting.text());
            }
        }
        return texts;
    }
}
