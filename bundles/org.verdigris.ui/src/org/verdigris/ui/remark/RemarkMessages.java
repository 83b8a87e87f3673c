package org.verdigris.ui.remark;

import org.eclipse.osgi.util.NLS;

/** The texts about what is wrong with open documents. Those with values in them are for {@code Phrase}. */
public final class RemarkMessages extends NLS {
    public static String QuickFix_label;
    public static String QuickFix_list;
    public static String QuickFix_none;
    public static String QuickFix_nothing;
    public static String QuickFix_title;
    public static String Sight_looking;

    static {
        NLS.initializeMessages("org.verdigris.ui.remark.messages", RemarkMessages.class);
    }

    private RemarkMessages() {
    }
}
