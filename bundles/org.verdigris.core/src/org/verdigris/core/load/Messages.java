package org.verdigris.core.load;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {
    static String Log_empty;
    static String Log_longLine;
    static String Log_noHeading;
    static String Log_noRows;
    static String Mapped_noColumn;
    static String Mapped_noMoment;
    static String Mapped_noOrder;
    static String Mapped_nothing;
    static String Mapped_tooMany;
    static String Mapping_missing;
    static String Mapping_noBits;
    static String Mapping_noCharacter;
    static String Mapping_noFactor;
    static String Mapping_noForm;
    static String Mapping_noKind;
    static String Mapping_noName;
    static String Mapping_noZone;
    static String Mapping_none;
    static String Mapping_version;
    static String Names_noPair;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}
