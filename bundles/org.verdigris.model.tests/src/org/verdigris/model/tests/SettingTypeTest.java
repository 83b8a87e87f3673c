package org.verdigris.model.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.model.settings.SettingType;

final class SettingTypeTest {
    @ParameterizedTest
    @CsvSource({"INTEGER,0", "INTEGER,4294967291", "INTEGER,4294967295", "INTEGER,007", "BOOLEAN,true", "BOOLEAN,false",
            "BYTES,00FF", "BYTES,''", "STRING,''", "STRING,any thing < & >"})
    void legalTextsHaveNoComplaint(SettingType type, String text) {
        assertThat(type.complaint(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"INTEGER,-1", "INTEGER,+1", "INTEGER,' 1'", "INTEGER,4294967296", "INTEGER,99999999999999999999",
            "INTEGER,''", "INTEGER,1.5", "BOOLEAN,True", "BOOLEAN,1", "BOOLEAN,''", "BYTES,0", "BYTES,00ff",
            "BYTES,0x00",
            "BYTES,00 FF"})
    void illegalTextsAreNamedInASentence(SettingType type, String text) {
        assertThat(type.complaint(text))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains('"' + text + '"').endsWith("."));
    }

    @Test
    void charactersThatXmlCannotCarryAreNamed() {
        assertThat(SettingType.STRING.complaint("a\u0001")).hasValueSatisfying(s -> assertThat(s).contains("U+0001"));
        assertThat(SettingType.STRING.complaint("a\uD800b")).hasValueSatisfying(s -> assertThat(s).contains("U+D800"));
        assertThat(SettingType.STRING.complaint("tab\tline\nsmile\uD83D\uDE00")).isEmpty();
    }

    @Test
    void aTypeIsFoundByItsExactWord() {
        for (SettingType type : SettingType.values()) {
            assertThat(SettingType.of(type.xmlName())).contains(type);
        }
        assertThat(SettingType.of("float")).isEmpty();
        assertThat(SettingType.of("String")).isEmpty();
    }
}
