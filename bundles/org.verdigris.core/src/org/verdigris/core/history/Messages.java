package org.verdigris.core.history;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package. */
final class Messages {
    static String Inventory_damaged;
    static String Inventory_newer;
    static String Inventory_notOpened;
    static String Inventory_failed;
    static String Inventory_noPlace;
    static String Inventory_busy;
    static String Inventory_noBackup;
    static String Inventory_full;
    static String Inventory_readOnly;
    static String Inventory_denied;
    static String Inventory_folder;
    static String Inventory_noFolder;
    static String Retention_wrong;

    static {
        Catalogue.fill(Messages.class);
    }

    static String text(String pattern, Object... values) {
        return Catalogue.sentence(pattern, values);
    }

    private Messages() {
    }
}
