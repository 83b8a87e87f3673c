package org.verdigris.core.script;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {

    static String HostSetting_flag;
    static String HostSetting_line;
    static String HostSetting_share;
    static String HostSetting_whole;
    static String HostSettingScript_account;
    static String HostSettingScript_done;
    static String HostSettingScript_missing;
    static String HostSettingScript_password;
    static String HostSettingScript_purpose;
    static String HostSettingScript_reserve;
    static String HostSettingScript_stops;
    static String HostSettingScript_use;
    static String ScsiDiskScript_driver;
    static String ScsiDiskScript_full;
    static String ScsiDiskScript_nothing;
    static String ScsiDiskScript_purpose;
    static String ScsiDiskScript_running;
    static String ScsiDiskScript_undo;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}
