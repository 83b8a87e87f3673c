package org.verdigris.core.remark;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {
    static String Address_fix;
    static String Address_form;
    static String Address_formSolution;
    static String Address_group;
    static String Address_groupSolution;
    static String Address_ownAdapter;
    static String Address_same;
    static String Address_sameSolution;
    static String Address_unset;
    static String Address_unsetSolution;
    static String Address_unsetStatic;
    static String Memory_host;
    static String Memory_hostSolution;
    static String Memory_range;
    static String Memory_rangeFix;
    static String Memory_rangeSolution;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}
