package org.verdigris.ui.whatif;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class WhatIfMessages extends NLS {
    public static String WhatIf_what;
    public static String WhatIf_nothingOpen;
    public static String WhatIf_noHosts;
    public static String WhatIf_reckoning;
    public static String WhatIf_job;
    public static String WhatIf_files;
    public static String WhatIf_openTitle;
    public static String WhatIf_saveTitle;
    public static String WhatIf_plans;
    public static String WhatIf_noPlan;
    public static String WhatIf_noChange;
    public static String WhatIf_notRead;
    public static String WhatIf_notSaved;
    public static String WhatIf_keep;
    public static String WhatIf_keepQuestion;

    public static String All_title;
    public static String All_load;
    public static String All_months;
    public static String All_percent;
    public static String All_today;
    public static String All_ahead;
    public static String All_noTrend;
    public static String Changes_title;
    public static String Changes_none;
    public static String Changes_remove;
    public static String Changes_removeThis;

    public static String Add_host;
    public static String Add_noHost;
    public static String Add_machine;
    public static String Add_move;
    public static String Add_memory;
    public static String Add_fixed;
    public static String Add_scsi;
    public static String Add_balance;
    public static String Add_title;
    public static String Add_which;
    public static String Add_whichHost;
    public static String Add_whichDisk;
    public static String Add_whereTo;
    public static String Add_newHost;
    public static String Add_newMachine;
    public static String Add_rated;
    public static String Add_onHost;
    public static String Add_none;

    public static String Balance_title;
    public static String Balance_question;
    public static String Balance_even;
    public static String Balance_fewest;
    public static String Balance_job;
    public static String Balance_stays;
    public static String Balance_impossible;
    public static String Balance_step;

    public static String Reason_memory;
    public static String Reason_processor;
    public static String Reason_space;
    public static String Reason_left;
    public static String Reason_tooLittle;
    public static String Reason_unknown;

    public static String Row_name;
    public static String Row_memory;
    public static String Row_processors;
    public static String Row_disk;
    public static String Row_volume;
    public static String Row_host;
    public static String Row_processor;
    public static String Row_anyVolume;

    public static String Change_addHost;
    public static String Change_removeHost;
    public static String Change_addMachine;
    public static String Change_move;
    public static String Change_fixed;
    public static String Change_scsi;
    public static String Change_memory;
    public static String Change_load;
    public static String Change_later;

    public static String Step_load;
    public static String Step_months;
    public static String Step_add;
    public static String Step_addMany;
    public static String Step_remove;
    public static String Step_change;

    public static String Outcome_title;
    public static String Outcome_today;
    public static String Outcome_plan;
    public static String Outcome_same;
    public static String Outcome_nothing;
    public static String Outcome_more;
    public static String Outcome_thing;
    public static String Outcome_before;
    public static String Outcome_after;
    public static String Outcome_free;
    public static String Outcome_missing;
    public static String Outcome_memoryLeft;
    public static String Outcome_busiest;
    public static String Outcome_gone;
    public static String Outcome_failures;
    public static String Outcome_memory;
    public static String Outcome_space;
    public static String Outcome_processor;
    public static String Outcome_worse;
    public static String Outcome_better;
    public static String Outcome_bad;
    public static String Outcome_mended;

    public static String Fault_unknown;
    public static String Fault_taken;

    static {
        NLS.initializeMessages("org.verdigris.ui.whatif.messages", WhatIfMessages.class);
    }

    private WhatIfMessages() {
    }
}
