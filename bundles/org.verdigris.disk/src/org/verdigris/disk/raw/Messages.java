package org.verdigris.disk.raw;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The names and meanings of fields; each field of this class holds the pattern of the same name in
 * {@code messages.properties}. A missing pattern fails when this class is loaded.
 */
final class Messages {

    static String Structure_footer;
    static String Structure_header;
    static String Structure_locator;
    static String Structure_mirror;
    static String Structure_start;
    static String Structure_table;
    static String Label_blockSize;
    static String Label_checksum;
    static String Label_cookie;
    static String Label_created;
    static String Label_creator;
    static String Label_creatorHost;
    static String Label_creatorVersion;
    static String Label_currentSize;
    static String Label_dataOffset;
    static String Label_entries;
    static String Label_features;
    static String Label_formatVersion;
    static String Label_geometry;
    static String Label_headerVersion;
    static String Label_id;
    static String Label_originalSize;
    static String Label_parentId;
    static String Label_parentName;
    static String Label_parentTime;
    static String Label_reserved;
    static String Label_savedState;
    static String Label_tableOffset;
    static String Label_type;
    static String Label_unusedOffset;
    static String Locator_code;
    static String Locator_label;
    static String Locator_length;
    static String Locator_offset;
    static String Locator_reserved;
    static String Locator_space;
    static String Locator_text;
    static String Entry_label;
    static String Checksum_right;
    static String Checksum_wrong;
    static String Code_known;
    static String Code_unknown;
    static String Cookie_wrong;
    static String DataOffset_header;
    static String Entry_block;
    static String Entry_unused;
    static String Features_none;
    static String Features_temporary;
    static String Features_unknown;
    static String Geometry_meaning;
    static String Locator_mac;
    static String Locator_macX;
    static String Locator_noText;
    static String Locator_unused;
    static String Locator_w2ku;
    static String Locator_w2ru;
    static String Locator_wi2k;
    static String Locator_wi2r;
    static String Meaning_bytes;
    static String Meaning_entries;
    static String Meaning_hugeBytes;
    static String Meaning_noId;
    static String Meaning_none;
    static String Meaning_offset;
    static String Meaning_quoted;
    static String Reserved_used;
    static String Reserved_zero;
    static String SavedState_no;
    static String SavedState_unknown;
    static String SavedState_yes;
    static String Type_differencing;
    static String Type_dynamic;
    static String Type_fixed;
    static String Type_unknown;

    static {
        ResourceBundle texts = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages",
                Locale.ROOT, Messages.class.getClassLoader());
        try {
            for (Field field : Messages.class.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                    field.set(null, texts.getString(field.getName()));
                }
            }
        } catch (IllegalAccessException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private Messages() {
    }

    /** The text of a pattern with its values; numbers are grouped as in English, the language of the texts. */
    static String text(String pattern, Object... values) {
        return new MessageFormat(pattern, Locale.ENGLISH).format(values);
    }
}
