package org.verdigris.cli.settings;

import org.verdigris.model.text.Catalogue;

/** What is said about settings, from {@code messages.properties}. */
final class Messages {

    static String SettingChange_absent;
    static String SettingChange_change;
    static String SettingChange_dryRun;
    static String SettingChange_kept;
    static String SettingChange_risk;
    static String SettingChange_running;
    static String SettingChange_same;
    static String SettingChange_saved;
    static String SettingChange_savedElsewhere;
    static String SettingChange_unfit;
    static String SettingChange_written;
    static String SettingComparison_absent;
    static String SettingComparison_different;
    static String SettingComparison_identity;
    static String SettingComparison_key;
    static String SettingComparison_kinds;
    static String SettingComparison_left;
    static String SettingComparison_remark;
    static String SettingComparison_right;
    static String SettingComparison_same;
    static String SettingFile_folder;
    static String SettingList_bytes;
    static String SettingList_key;
    static String SettingList_none;
    static String SettingList_type;
    static String SettingList_value;
    static String SettingLookup_missing;
    static String SettingLookup_similar;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}
