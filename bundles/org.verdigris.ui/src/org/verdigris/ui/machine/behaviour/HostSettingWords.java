package org.verdigris.ui.machine.behaviour;

import java.util.LinkedHashMap;
import java.util.Map;

import org.verdigris.core.script.HostSetting;

/** What an administrator calls the settings that only a script can change. */
final class HostSettingWords {
    private HostSettingWords() {
    }

    static String name(HostSetting setting) {
        return switch (setting) {
            case START_DELAY -> BehaviourMessages.Host_delay;
            case SHUTDOWN_ACTION -> BehaviourMessages.Host_stop;
            case WEIGHT -> BehaviourMessages.Host_weight;
            case RESERVE -> BehaviourMessages.Host_reserve;
            case MAXIMUM -> BehaviourMessages.Host_maximum;
            case RUN_AS -> BehaviourMessages.Host_runAs;
            case ACCOUNT -> BehaviourMessages.Host_account;
            case ON_LAUNCHED -> BehaviourMessages.Host_onLaunched;
            case ON_RESTORED -> BehaviourMessages.Host_onRestored;
            case ON_SAVED -> BehaviourMessages.Host_onSaved;
            case ON_TURNED_OFF -> BehaviourMessages.Host_onTurnedOff;
            case ON_TURNED_OFF_BY_GUEST -> BehaviourMessages.Host_onTurnedOffByGuest;
            case ON_RESET -> BehaviourMessages.Host_onReset;
            case ON_NO_HEARTBEAT -> BehaviourMessages.Host_onNoHeartbeat;
            case ON_PROCESSOR_ERROR -> BehaviourMessages.Host_onProcessorError;
            case ON_DISK_SPACE_WARNING -> BehaviourMessages.Host_onDiskSpaceWarning;
            case ON_DISK_SPACE_ERROR -> BehaviourMessages.Host_onDiskSpaceError;
        };
    }

    static String tip(HostSetting setting) {
        return switch (setting) {
            case START_DELAY -> BehaviourMessages.Host_delayTip;
            case SHUTDOWN_ACTION -> BehaviourMessages.Host_stopTip;
            case WEIGHT -> BehaviourMessages.Host_weightTip;
            case RESERVE -> BehaviourMessages.Host_reserveTip;
            case MAXIMUM -> BehaviourMessages.Host_maximumTip;
            case RUN_AS -> BehaviourMessages.Host_runAsTip;
            case ACCOUNT -> BehaviourMessages.Host_accountTip;
            default -> BehaviourMessages.Host_scriptTip;
        };
    }

    /** The words for its values where there are only some; empty for what is typed. */
    static Map<String, String> choices(HostSetting setting) {
        Map<String, String> choices = new LinkedHashMap<>();
        if (setting == HostSetting.SHUTDOWN_ACTION) {
            choices.put("0", BehaviourMessages.Host_stopSave);
            choices.put("1", BehaviourMessages.Host_stopTurnOff);
            choices.put("2", BehaviourMessages.Host_stopShutDown);
        } else if (setting == HostSetting.RUN_AS) {
            choices.put("true", BehaviourMessages.Host_runAsYes);
            choices.put("false", BehaviourMessages.Host_runAsNo);
        }
        return choices;
    }
}
