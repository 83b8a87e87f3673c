package org.verdigris.ui.machine.migrate;

import org.verdigris.core.migrate.Route;
import org.verdigris.core.migrate.Verdict;

/** Verdicts and routes in words. */
final class VerdictWords {
    private VerdictWords() {
    }

    /** A word or two, for a table. */
    static String name(Verdict verdict) {
        return switch (verdict) {
            case READY -> MigrateMessages.Verdict_ready;
            case AFTER_GUIDED_STEPS -> MigrateMessages.Verdict_guided;
            case PREPARE_OFFLINE -> MigrateMessages.Verdict_offline;
            case CANNOT -> MigrateMessages.Verdict_cannot;
        };
    }

    static String sentence(Verdict verdict) {
        return switch (verdict) {
            case READY -> MigrateMessages.Verdict_readySentence;
            case AFTER_GUIDED_STEPS -> MigrateMessages.Verdict_guidedSentence;
            case PREPARE_OFFLINE -> MigrateMessages.Verdict_offlineSentence;
            case CANNOT -> MigrateMessages.Verdict_cannotSentence;
        };
    }

    static String name(Route route) {
        return switch (route) {
            case GUIDED -> MigrateMessages.Route_guided;
            case OFFLINE -> MigrateMessages.Route_offline;
            case SCRIPT -> MigrateMessages.Route_script;
            case DIRECT -> MigrateMessages.Route_direct;
        };
    }

    static String meaning(Route route) {
        return switch (route) {
            case GUIDED -> MigrateMessages.Route_guidedMeaning;
            case OFFLINE -> MigrateMessages.Route_offlineMeaning;
            case SCRIPT -> MigrateMessages.Route_scriptMeaning;
            case DIRECT -> MigrateMessages.Route_directMeaning;
        };
    }
}
