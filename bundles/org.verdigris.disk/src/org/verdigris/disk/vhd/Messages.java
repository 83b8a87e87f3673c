package org.verdigris.disk.vhd;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    public static String Duplication_child;
    public static String Duplication_reason;
    public static String Duplication_title;
    public static String Gate_children;
    public static String Gate_link;
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
    public static String Operation_otherNames;
    public static String Operation_overtaken;
    public static String Operation_running;
    public static String Operation_unfinished;
    public static String Step_noMove;
    public static String Undo_changed;
    public static String Undo_child;
    public static String Undo_drop;
    public static String Undo_dropFolder;
    public static String Undo_forget;
    public static String Undo_move;
    public static String Undo_noBackup;
    public static String Undo_patch;
    public static String Undo_restore;
    public static String Undo_taken;
    public static String Undo_title;

    public static String Change_damaged;
    public static String Change_onIde;
    public static String Change_twoParents;
    public static String Compaction_child;
    public static String Compaction_dynamic;
    public static String Compaction_fixed;
    public static String Compaction_noGain;
    public static String Compaction_title;
    public static String Compaction_trimmed;
    public static String Compaction_trimmedChild;
    public static String Trimming_children;
    public static String Trimming_nothing;
    public static String ZeroFree_blank;
    public static String ZeroFree_child;
    public static String ZeroFree_reason;
    public static String ZeroFree_title;
    public static String CompactionBatch_cancelled;
    public static String CompactionBatch_failed;
    public static String Conversion_dynamic;
    public static String Conversion_fixed;
    public static String Conversion_raw;
    public static String Conversion_size;
    public static String Conversion_title;
    public static String Creation_child;
    public static String Creation_dynamic;
    public static String Creation_fixed;
    public static String Creation_raw;
    public static String Creation_title;
    public static String NewDisk_onIde;
    public static String Rebase_caution;
    public static String Rebase_circle;
    public static String Rebase_noChild;
    public static String Rebase_reason;
    public static String Rebase_savedState;
    public static String Rebase_size;
    public static String Rebase_title;
    public static String Resize_child;
    public static String Resize_copyGrows;
    public static String Resize_copyShrinks;
    public static String Resize_data;
    public static String Resize_fixedGrows;
    public static String Resize_fixedShrinks;
    public static String Resize_footerPlace;
    public static String Resize_partition;
    public static String Resize_range;
    public static String Resize_same;
    public static String Resize_tableGrows;
    public static String Resize_tail;
    public static String Resize_title;

    public static String Merge_aside;
    public static String Merge_copied;
    public static String Merge_inPlace;
    public static String Merge_noAncestor;
    public static String Merge_noChild;
    public static String Merge_otherChildren;
    public static String Merge_otherUser;
    public static String Merge_poured;
    public static String Merge_size;
    public static String Merge_time;
    public static String Merge_title;
    public static String Pouring_cancelled;
    public static String Pouring_verify;
    public static String Reversion_caution;
    public static String Reversion_reason;
    public static String Reversion_title;
    public static String Snapshot_caution;
    public static String Snapshot_child;
    public static String Snapshot_name;
    public static String Snapshot_noMachine;
    public static String Snapshot_title;
    public static String UndoDisk_commit;
    public static String UndoDisk_discard;
    public static String UndoDisk_discarded;
    public static String UndoDisk_isNone;
    public static String UndoDisk_isOne;
    public static String UndoDisk_keep;
    public static String UndoDisk_kept;
    public static String UndoDisk_pending;
    public static String UndoDisk_reference;
    public static String Link_copied;
    public static String Link_difference;
    public static String Link_dropped;
    public static String Link_id;
    public static String Link_name;
    public static String Link_noRoom;
    public static String Link_nothing;
    public static String Link_tidy;
    public static String Link_time;
    public static String Link_unsound;
    public static String Relink_ambiguous;
    public static String Relink_broken;
    public static String Relink_circle;
    public static String Relink_foreign;
    public static String Relink_folderTitle;
    public static String Relink_incomplete;
    public static String Relink_left;
    public static String Relink_none;
    public static String Relink_noParent;
    public static String Relink_notDifferencing;
    public static String Relink_nullId;
    public static String Relink_otherSize;
    public static String Relink_sizeCaution;
    public static String Relink_title;

    public static String Join_changed;
    public static String Join_damaged;
    public static String Join_single;
    public static String Vhdx_block;
    public static String Vhdx_child;
    public static String Vhdx_damaged;
    public static String Vhdx_unclean;
    public static String Vhdx_unknown;
    public static String Vmdk_child;
    public static String Vmdk_damaged;
    public static String Vmdk_extent;
    public static String Vmdk_form;
    public static String Vmdk_grain;
    public static String Vmdk_noAccess;
    public static String Vmdk_part;
    public static String Vmdk_unclean;
    public static String Repair_cut;
    public static String Repair_cutBlock;
    public static String Repair_dataOffset;
    public static String Repair_endFooter;
    public static String Repair_features;
    public static String Repair_footerChecksum;
    public static String Repair_footerDoubt;
    public static String Repair_geometry;
    public static String Repair_headerChecksum;
    public static String Repair_headerDoubt;
    public static String Repair_left;
    public static String Repair_legacy;
    public static String Repair_lostBlocks;
    public static String Repair_lostMore;
    public static String Repair_lostTail;
    public static String Repair_lostToParent;
    public static String Repair_lostToZero;
    public static String Repair_marked;
    public static String Repair_markedDoubt;
    public static String Repair_mended;
    public static String Repair_mirror;
    public static String Repair_moreRanges;
    public static String Repair_moved;
    public static String Repair_newId;
    public static String Repair_onlyLossy;
    public static String Repair_poison;
    public static String Repair_range;
    public static String Repair_ranges;
    public static String Repair_sound;
    public static String Repair_surplus;
    public static String Repair_title;
    public static String Repair_tooLong;
    public static String Repair_tooMuch;
    public static String Repair_worse;
    public static String Repair_xenMap;
    public static String Repair_zeroed;
    public static String Repair_zeroedDoubt;

    private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

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
        return new MessageFormat(pattern, Locale.ENGLISH).format(Stream.of(values).map(Messages::shown).toArray());
    }

    /** Names come from anybody's files: what would break the line or command the terminal is not shown. */
    private static Object shown(Object value) {
        boolean name = value instanceof String || value instanceof Path;
        return name ? UNSHOWN.matcher(value.toString()).replaceAll("\uFFFD") : value;
    }
}
