package org.verdigris.disk.vhd;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences this bundle says; each field holds the pattern of the same name in {@code messages.properties}.
 *
 * <p>A missing pattern fails when this class is loaded, not when the sentence is needed.
 */
public final class Messages {

    public static String NotADisk_noFile;
    public static String NotADisk_empty;
    public static String NotADisk_tooShort;
    public static String NotADisk_part;
    public static String NotADisk_vhdx;
    public static String NotADisk_vmdk;
    public static String NotADisk_vdi;
    public static String NotADisk_qcow;
    public static String NotADisk_parallels;
    public static String NotADisk_cd;
    public static String NotADisk_packed;
    public static String NotADisk_text;
    public static String NotADisk_raw;
    public static String NotADisk_unknown;

    public static String Damaged_noFooter;
    public static String Damaged_footer;
    public static String Damaged_version;
    public static String Damaged_type;
    public static String Damaged_capacity;
    public static String Damaged_content;
    public static String Damaged_noData;
    public static String Damaged_block;
    public static String Damaged_truncated;

    public static String Chain_notFound;
    public static String Chain_otherDisk;
    public static String Chain_nullParent;
    public static String Chain_circle;
    public static String Chain_tooLong;

    public static String F01_missing;
    public static String F02_legacy;
    public static String F03_checksum;
    public static String F03_mirrorUsed;
    public static String F04_mirror;
    public static String F05_mirrorDiffers;
    public static String F06_features;
    public static String F07_version;
    public static String F08_fixed;
    public static String F08_sparse;
    public static String F09_future;
    public static String F10_creator;
    public static String F10_xenBits;
    public static String F11_resized;
    public static String F12_capacity;
    public static String F13_maximum;
    public static String F13_geometry;
    public static String F15_nullId;
    public static String F16_saved;
    public static String F16_unknown;
    public static String F17_reserved;
    public static String F17_hidden;
    public static String F18_tapdisk;
    public static String F18_zero;
    public static String F18_poison;
    public static String F19_temporary;
    public static String F20_length;
    public static String F20_trailing;
    public static String F21_truncated;
    public static String F21_surplus;
    public static String F22_junk;

    public static String H01_cookie;
    public static String H02_checksum;
    public static String H03_dataOffset;
    public static String H04_place;
    public static String H05_version;
    public static String H06_blockSize;
    public static String H06_unusual;
    public static String H07_tooFew;
    public static String H08_slack;
    public static String H08_tooMany;
    public static String H09_reserved;
    public static String H10_parentFields;

    public static String L01_code;
    public static String L01_unusedSlot;
    public static String L02_place;
    public static String L02_inBlock;
    public static String L03_length;
    public static String L04_space;
    public static String L05_reserved;
    public static String L06_noName;
    public static String L07_names;
    public static String L08_absolute;
    public static String L08_relative;
    public static String L09_two;

    public static String B01_metadata;
    public static String B02_outside;
    public static String B03_overlap;
    public static String B04_surplus;
    public static String B05_padding;
    public static String B06_unaligned;
    public static String B07_unreferenced;

    public static String Check_unreadable;
    public static String Map_title;
    public static String Map_description;

    public static String K01_notZero;
    public static String K02_behindEnd;
    public static String K03_zero;
    public static String K04_empty;
    public static String K05_equal;
    public static String K06_notFull;

    public static String C01_nullParent;
    public static String C01_notFound;
    public static String C01_elsewhere;
    public static String C02_otherDisk;
    public static String C03_changed;
    public static String C03_zone;
    public static String C04_size;
    public static String C05_blockSize;
    public static String C06_circle;
    public static String C06_tooLong;
    public static String C07_duplicate;
    public static String C09_children;

    public static String Read_cancelled;
    public static String Write_cancelled;
    public static String Write_changed;
    public static String Write_exists;
    public static String Write_failed;
    public static String Write_noFolder;
    public static String Write_noSpace;
    public static String Write_parentUnnamed;
    public static String Write_parentUnusable;
    public static String Write_verify;

    public static String Gate_children;
    public static String Gate_locked;
    public static String Gate_readOnly;
    public static String Gate_readOnlyFolder;
    public static String Gate_savedState;
    public static String Gate_split;
    public static String Gate_written;
    public static String Operation_cancelled;
    public static String Operation_changed;
    public static String Operation_interrupted;
    public static String Operation_journal;
    public static String Operation_nothingPending;
    public static String Operation_running;
    public static String Operation_unfinished;
    public static String Undo_changed;
    public static String Undo_drop;
    public static String Undo_forget;
    public static String Undo_noBackup;
    public static String Undo_patch;
    public static String Undo_restore;
    public static String Undo_title;

    static {
        ResourceBundle texts = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages",
                Locale.ROOT, Messages.class.getClassLoader());
        try {
            for (Field field : Messages.class.getDeclaredFields()) {
                if (Modifier.isPublic(field.getModifiers())) {
                    field.set(null, texts.getString(field.getName()));
                }
            }
        } catch (IllegalAccessException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private Messages() {
    }

    /** The sentence of a pattern with its values; numbers are grouped as in English, the language of the texts. */
    public static String text(String pattern, Object... values) {
        return new MessageFormat(pattern, Locale.ENGLISH).format(values);
    }
}
