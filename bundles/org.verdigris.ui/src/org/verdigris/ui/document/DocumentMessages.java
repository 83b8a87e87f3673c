package org.verdigris.ui.document;

import org.eclipse.osgi.util.NLS;

/** The texts of the editors' frame and fields. Those with values in them are for {@code Phrase}. */
public final class DocumentMessages extends NLS {
    public static String Change_label;
    public static String Editor_reading;
    public static String Editor_readingJob;
    public static String Editor_unfit;
    public static String Field_absent;
    public static String Field_kept;
    public static String Field_range;
    public static String Field_remove;
    public static String Field_removeLabel;
    public static String Field_source;
    public static String Field_shown;
    public static String Field_unknown;
    public static String Field_unplaced;

    static {
        NLS.initializeMessages("org.verdigris.ui.document.messages", DocumentMessages.class);
    }

    private DocumentMessages() {
    }
}
