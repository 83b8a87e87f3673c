package org.verdigris.model.settings;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {
    static String BrokenFileException_file;
    static String BrokenFileException_line;
    static String ConfigurationFile_long;
    static String ConfigurationFile_missing;
    static String ConfigurationFile_unknown;
    static String ConfigurationFile_unreachable;
    static String ConfigurationFile_unreadable;
    static String EditedText_leafInTheWay;
    static String EditedText_notLossless;
    static String ForeignFileException_message;
    static String Recognition_archive;
    static String Recognition_binary;
    static String Recognition_damaged;
    static String Recognition_disk;
    static String Recognition_empty;
    static String Recognition_ini;
    static String Recognition_preferences;
    static String Recognition_program;
    static String Recognition_shortcut;
    static String Recognition_text;
    static String Recognition_viewer;
    static String Recognition_xml;
    static String Recognition_zero;
    static String SettingCatalogue_id;
    static String SettingCheck_length;
    static String SettingCheck_type;
    static String SettingCheck_value;
    static String SettingDescription_exactLength;
    static String SettingDescription_length;
    static String SettingDescription_range;
    static String SettingDescription_values;
    static String SettingKey_empty;
    static String SettingKey_step;
    static String SettingType_boolean;
    static String SettingType_bytes;
    static String SettingType_character;
    static String SettingType_integer;
    static String SourceText_malformed;
    static String StructureScan_attribute;
    static String StructureScan_deep;
    static String StructureScan_doctype;
    static String StructureScan_limit;
    static String StructureScan_malformed;
    static String StructureScan_many;
    static String StructureScan_text;
    static String StructureScan_truncated;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}
