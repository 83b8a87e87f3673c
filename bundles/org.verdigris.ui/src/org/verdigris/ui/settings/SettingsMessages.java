package org.verdigris.ui.settings;

import org.eclipse.osgi.util.NLS;

/** The texts of the pages All settings and Source. Those with values in them are for {@code Phrase}. */
final class SettingsMessages extends NLS {
    public static String Add_button;
    public static String Add_hint;
    public static String Add_known;
    public static String Add_noKey;
    public static String Add_there;
    public static String Add_title;
    public static String Column_meaning;
    public static String Column_setting;
    public static String Column_type;
    public static String Column_value;
    public static String Menu_add;
    public static String Menu_copy;
    public static String Menu_copyCsv;
    public static String Menu_copyKey;
    public static String Menu_edit;
    public static String Menu_remove;
    public static String Menu_revert;
    public static String Menu_source;
    public static String Page_changed;
    public static String Page_count;
    public static String Page_countChanged;
    public static String Page_list;
    public static String Page_title;
    public static String Pane_key;
    public static String Pane_locked;
    public static String Pane_none;
    public static String Pane_range;
    public static String Pane_removed;
    public static String Pane_source;
    public static String Pane_unlock;
    public static String Pane_value;
    public static String Setting_added;
    public static String Setting_unknown;
    public static String Setting_was;
    public static String Source_changed;
    public static String Source_encoding;
    public static String Source_mixed;
    public static String Source_name;
    public static String Source_next;
    public static String Source_notFound;
    public static String Source_previous;
    public static String Source_search;
    public static String Source_title;
    public static String Step_add;
    public static String Step_change;
    public static String Step_remove;
    public static String Step_removeMany;
    public static String Step_revert;
    public static String Step_revertMany;
    public static String Tree_name;
    public static String Value_removed;
    public static String Value_unfit;
    public static String Value_word;

    static {
        NLS.initializeMessages("org.verdigris.ui.settings.messages", SettingsMessages.class);
    }

    private SettingsMessages() {
    }
}
