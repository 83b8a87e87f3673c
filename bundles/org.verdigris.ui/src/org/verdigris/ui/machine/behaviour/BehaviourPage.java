package org.verdigris.ui.machine.behaviour;

import static org.verdigris.model.estate.EstatePackage.Literals.BIOS__TIME_SYNC_AT_BOOT;
import static org.verdigris.model.estate.EstatePackage.Literals.INTEGRATION__HEARTBEAT_FAILURE_ATTEMPTS;
import static org.verdigris.model.estate.EstatePackage.Literals.INTEGRATION__HEARTBEAT_FAILURE_INTERVAL;
import static org.verdigris.model.estate.EstatePackage.Literals.INTEGRATION__HEARTBEAT_RATE;
import static org.verdigris.model.estate.EstatePackage.Literals.INTEGRATION__HEARTBEAT_TIME;
import static org.verdigris.model.estate.EstatePackage.Literals.INTEGRATION__TIME_SYNC;
import static org.verdigris.model.estate.EstatePackage.Literals.INTEGRATION__TIME_SYNC_FREQUENCY;
import static org.verdigris.model.estate.EstatePackage.Literals.INTEGRATION__TIME_SYNC_THRESHOLD;
import static org.verdigris.model.estate.EstatePackage.Literals.SHUTDOWN__OFFER_SAVE;
import static org.verdigris.model.estate.EstatePackage.Literals.SHUTDOWN__OFFER_SHUTDOWN;
import static org.verdigris.model.estate.EstatePackage.Literals.SHUTDOWN__OFFER_TURN_OFF;
import static org.verdigris.model.estate.EstatePackage.Literals.SHUTDOWN__PROMPT;
import static org.verdigris.model.estate.EstatePackage.Literals.SHUTDOWN__QUIT_ACTION;
import static org.verdigris.model.estate.EstatePackage.Literals.UNDO_SETTINGS__DEFAULT_ACTION;
import static org.verdigris.model.estate.EstatePackage.Literals.UNDO_SETTINGS__ENABLED;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__BIOS;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__CPU_MAXIMUM;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__CPU_RESERVE;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__CPU_WEIGHT;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__INTEGRATION;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__RUN_AS_ACCOUNT;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__RUN_AS_ACCOUNT_ENABLED;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__SHUTDOWN;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__START_DELAY;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__STARTUP;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__UNDO;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__WARN_WITHOUT_BOOT_DISK;

import org.eclipse.emf.ecore.EAttribute;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.document.field.FieldsPage;
import org.verdigris.ui.page.Sections;

/** How a machine starts and ends, and what it has from its host while it runs. */
public final class BehaviourPage extends FieldsPage {
    public BehaviourPage(DocumentSession session) {
        super(session);
    }

    /** On the page's tab. */
    public static String title() {
        return BehaviourMessages.Behaviour_title;
    }

    @Override
    protected void fill(Sections page) {
        fields(BehaviourMessages.Behaviour_start)
                .choice(BehaviourMessages.Behaviour_automaticStart, FeaturePath.of(VIRTUAL_MACHINE__STARTUP))
                .number(BehaviourMessages.Behaviour_delay, FeaturePath.of(VIRTUAL_MACHINE__START_DELAY))
                .flag(BehaviourMessages.Behaviour_warnNoBoot,
                        FeaturePath.of(VIRTUAL_MACHINE__WARN_WITHOUT_BOOT_DISK));
        fields(BehaviourMessages.Behaviour_closing)
                .flag(BehaviourMessages.Behaviour_prompt, FeaturePath.of(VIRTUAL_MACHINE__SHUTDOWN, SHUTDOWN__PROMPT))
                .flag(BehaviourMessages.Behaviour_offerSave,
                        FeaturePath.of(VIRTUAL_MACHINE__SHUTDOWN, SHUTDOWN__OFFER_SAVE))
                .flag(BehaviourMessages.Behaviour_offerShutdown,
                        FeaturePath.of(VIRTUAL_MACHINE__SHUTDOWN, SHUTDOWN__OFFER_SHUTDOWN))
                .flag(BehaviourMessages.Behaviour_offerTurnOff,
                        FeaturePath.of(VIRTUAL_MACHINE__SHUTDOWN, SHUTDOWN__OFFER_TURN_OFF))
                .number(BehaviourMessages.Behaviour_quitAction,
                        FeaturePath.of(VIRTUAL_MACHINE__SHUTDOWN, SHUTDOWN__QUIT_ACTION));
        fields(BehaviourMessages.Behaviour_undo)
                .flag(BehaviourMessages.Behaviour_undoEnabled,
                        FeaturePath.of(VIRTUAL_MACHINE__UNDO, UNDO_SETTINGS__ENABLED))
                .choice(BehaviourMessages.Behaviour_defaultUndo,
                        FeaturePath.of(VIRTUAL_MACHINE__UNDO, UNDO_SETTINGS__DEFAULT_ACTION));
        fields(BehaviourMessages.Behaviour_time)
                .flag(BehaviourMessages.Behaviour_timeSync, integration(INTEGRATION__TIME_SYNC))
                .number(BehaviourMessages.Behaviour_timeFrequency, integration(INTEGRATION__TIME_SYNC_FREQUENCY))
                .number(BehaviourMessages.Behaviour_timeThreshold, integration(INTEGRATION__TIME_SYNC_THRESHOLD))
                .flag(BehaviourMessages.Behaviour_timeAtBoot,
                        FeaturePath.of(VIRTUAL_MACHINE__BIOS, BIOS__TIME_SYNC_AT_BOOT));
        fields(BehaviourMessages.Behaviour_heartbeat)
                .number(BehaviourMessages.Behaviour_heartbeatTime, integration(INTEGRATION__HEARTBEAT_TIME))
                .number(BehaviourMessages.Behaviour_heartbeatRate, integration(INTEGRATION__HEARTBEAT_RATE))
                .number(BehaviourMessages.Behaviour_failureInterval,
                        integration(INTEGRATION__HEARTBEAT_FAILURE_INTERVAL))
                .number(BehaviourMessages.Behaviour_failureAttempts,
                        integration(INTEGRATION__HEARTBEAT_FAILURE_ATTEMPTS));
        fields(BehaviourMessages.Behaviour_processor)
                .number(BehaviourMessages.Behaviour_processorWeight, FeaturePath.of(VIRTUAL_MACHINE__CPU_WEIGHT))
                .number(BehaviourMessages.Behaviour_processorReserve, FeaturePath.of(VIRTUAL_MACHINE__CPU_RESERVE))
                .number(BehaviourMessages.Behaviour_processorMaximum, FeaturePath.of(VIRTUAL_MACHINE__CPU_MAXIMUM));
        fields(BehaviourMessages.Behaviour_runAs)
                .flag(BehaviourMessages.Behaviour_runAsEnabled,
                        FeaturePath.of(VIRTUAL_MACHINE__RUN_AS_ACCOUNT_ENABLED))
                .text(BehaviourMessages.Behaviour_runAsAccount, FeaturePath.of(VIRTUAL_MACHINE__RUN_AS_ACCOUNT));
    }

    private static FeaturePath integration(EAttribute setting) {
        return FeaturePath.of(VIRTUAL_MACHINE__INTEGRATION, setting);
    }
}
