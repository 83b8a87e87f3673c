package org.verdigris.ui.machine.behaviour;

import org.eclipse.osgi.util.NLS;

/** The texts of the pages on how a machine behaves, is shown and works together with its host. */
final class BehaviourMessages extends NLS {
    public static String Behaviour_automaticStart;
    public static String Behaviour_closing;
    public static String Behaviour_defaultUndo;
    public static String Behaviour_delay;
    public static String Behaviour_failureAttempts;
    public static String Behaviour_failureInterval;
    public static String Behaviour_heartbeat;
    public static String Behaviour_heartbeatRate;
    public static String Behaviour_heartbeatTime;
    public static String Behaviour_offerSave;
    public static String Behaviour_offerShutdown;
    public static String Behaviour_offerTurnOff;
    public static String Behaviour_processor;
    public static String Behaviour_processorMaximum;
    public static String Behaviour_processorReserve;
    public static String Behaviour_processorWeight;
    public static String Behaviour_prompt;
    public static String Behaviour_quitAction;
    public static String Behaviour_runAs;
    public static String Behaviour_runAsAccount;
    public static String Behaviour_runAsEnabled;
    public static String Behaviour_start;
    public static String Behaviour_time;
    public static String Behaviour_timeAtBoot;
    public static String Behaviour_timeFrequency;
    public static String Behaviour_timeSync;
    public static String Behaviour_timeThreshold;
    public static String Behaviour_title;
    public static String Behaviour_undo;
    public static String Behaviour_undoEnabled;
    public static String Behaviour_warnNoBoot;
    public static String Display_additions;
    public static String Display_build;
    public static String Display_depth;
    public static String Display_disableResize;
    public static String Display_fullScreen;
    public static String Display_fullScreenStart;
    public static String Display_guest;
    public static String Display_hardware;
    public static String Display_hardwareAssisted;
    public static String Display_height;
    public static String Display_mouse;
    public static String Display_guestName;
    public static String Display_packetFiltering;
    public static String Display_promiscuous;
    public static String Display_screen;
    public static String Display_sharing;
    public static String Display_sharingLoad;
    public static String Display_sound;
    public static String Display_standardOnly;
    public static String Display_title;
    public static String Display_width;
    public static String Display_integration;
    public static String Notes_heading;
    public static String Notes_label;
    public static String Notes_title;

    static {
        NLS.initializeMessages("org.verdigris.ui.machine.behaviour.messages", BehaviourMessages.class);
    }

    private BehaviourMessages() {
    }
}
