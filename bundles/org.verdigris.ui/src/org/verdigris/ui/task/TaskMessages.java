package org.verdigris.ui.task;

import org.eclipse.osgi.util.NLS;

/** The texts of tasks, from {@code messages.properties}. Those with values in them are for {@code Phrase}. */
public final class TaskMessages extends NLS {
    public static String ClosingGuard_close;
    public static String ClosingGuard_question;
    public static String ClosingGuard_stay;
    public static String ClosingGuard_title;
    public static String Ending_backup;
    public static String Ending_backups;
    public static String ScanTask_cancelled;
    public static String ScanTask_files;
    public static String ScanTask_searching;
    public static String ScanTask_title;
    public static String TaskDetails_backups;
    public static String TaskDetails_begun;
    public static String TaskDetails_close;
    public static String TaskDetails_ended;
    public static String TaskDetails_files;
    public static String TaskDetails_outcome;
    public static String TaskDetails_title;
    public static String TaskJob_cancelled;
    public static String TaskJob_failed;
    public static String TaskJob_fault;
    public static String TaskJob_starting;
    public static String TaskRow_cancel;
    public static String TaskRow_cancelOf;
    public static String TaskRow_cancelling;
    public static String TaskRow_details;
    public static String TaskRow_detailsOf;
    public static String TaskRow_ended;
    public static String TaskRow_progressOf;
    public static String TaskRow_remove;
    public static String TaskRow_removeOf;
    public static String TaskRow_takeBack;
    public static String TaskRow_takeBackOf;
    public static String TasksView_empty;
    public static String TasksView_name;
    public static String TasksView_nameCount;
    public static String TasksView_removeEnded;
    public static String Work_hours;
    public static String Work_left;
    public static String Work_minutes;
    public static String Work_reading;
    public static String Work_seconds;
    public static String Work_speed;
    public static String Work_verifying;
    public static String Work_watching;
    public static String Work_writing;

    static {
        NLS.initializeMessages("org.verdigris.ui.task.messages", TaskMessages.class);
    }

    private TaskMessages() {
    }
}
