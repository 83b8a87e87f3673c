package org.verdigris.core.estate;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {
    static String EstateDefinition_noWindowsPath;
    static String EstateDefinition_nothingThere;
    static String EstateFile_newer;
    static String EstateFile_noEstate;
    static String EstateReader_noPath;
    static String HostReport_newer;
    static String HostReport_noMoment;
    static String HostReport_noReport;
    static String JsonPart_missing;
    static String JsonPart_noDecimal;
    static String JsonPart_noFlag;
    static String JsonPart_noList;
    static String JsonPart_noNumber;
    static String JsonPart_noObject;
    static String JsonPart_noText;
    static String JsonSource_noJson;
    static String JsonSource_noJsonAtAll;
    static String JsonSource_noObject;
    static String JsonSource_notText;
    static String JsonSource_tooLarge;
    static String JsonSource_wrong;
    static String PolicyPart_noDay;
    static String PolicyPart_noSeverity;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}
