package org.verdigris.ui.document;

import org.eclipse.osgi.util.NLS;

/** The texts of the editors' frame and fields. Those with values in them are for {@code Phrase}. */
public final class DocumentMessages extends NLS {
    public static String Change_label;
    public static String Difference_count;
    public static String Difference_key;
    public static String Difference_later;
    public static String Difference_loaded;
    public static String Difference_mine;
    public static String Difference_none;
    public static String Difference_table;
    public static String Difference_theirs;
    public static String Difference_title;
    public static String Draft_changed;
    public static String Draft_discard;
    public static String Draft_found;
    public static String Draft_job;
    public static String Draft_label;
    public static String Draft_question;
    public static String Draft_restore;
    public static String Editor_reading;
    public static String Editor_readingJob;
    public static String Editor_unfit;
    public static String Field_absent;
    public static String Field_all;
    public static String Field_copy;
    public static String Field_cut;
    public static String Field_kept;
    public static String Field_paste;
    public static String Field_range;
    public static String Field_remove;
    public static String Field_removeLabel;
    public static String Field_shown;
    public static String Field_source;
    public static String Field_unknown;
    public static String Field_unplaced;
    public static String Obstacle_file;
    public static String Obstacle_fileRisk;
    public static String Obstacle_folder;
    public static String Obstacle_runningRisk;
    public static String Obstacle_savedRisk;
    public static String Outside_changed;
    public static String Outside_gone;
    public static String Outside_job;
    public static String Outside_mine;
    public static String Outside_question;
    public static String Outside_show;
    public static String Outside_theirs;
    public static String ReadOnly_edit;
    public static String ReadOnly_question;
    public static String ReadOnly_title;
    public static String Revert_button;
    public static String Revert_question;
    public static String Revert_title;
    public static String SaveAs_title;
    public static String Step_redo;
    public static String Step_redoThis;
    public static String Step_typing;
    public static String Step_undo;
    public static String Step_undoThis;

    static {
        NLS.initializeMessages("org.verdigris.ui.document.messages", DocumentMessages.class);
    }

    private DocumentMessages() {
    }
}
