package org.verdigris.cli.migrate;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {

    static String ExportCommand_destination;
    static String MigrateCommand_noCommand;
    static String MigrateGuideCommand_exists;
    static String MigrateGuideCommand_written;
    static String MigrateOptions_route;
    static String MigrateOptions_target;
    static String MigrateRehearseCommand_noDisk;
    static String MigrateRehearseCommand_screenshot;
    static String MigrateRehearseCommand_seconds;
    static String MigrateRollbackCommand_nothing;
    static String MigrateScriptCommand_step;
    static String Route_direct;
    static String Route_guided;
    static String Route_offline;
    static String Route_script;
    static String VerdictTable_disk;
    static String VerdictTable_machine;
    static String VerdictTable_reason;
    static String VerdictTable_total;
    static String VerdictTable_unreadable;
    static String VerdictTable_verdict;
    static String VerdictTable_word;
    static String Verdict_cannot;
    static String Verdict_guided;
    static String Verdict_offline;
    static String Verdict_ready;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}
