package org.verdigris.ui.machine.behaviour;

import static org.verdigris.model.estate.EstatePackage.Literals.BIOS__TIME_SYNC_AT_BOOT;
import static org.verdigris.model.estate.EstatePackage.Literals.FILE_REFERENCE__ABSOLUTE;
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
import static org.verdigris.model.estate.EstatePackage.Literals.UNDO_SETTINGS__PURPOSELY_KEPT;
import static org.verdigris.model.estate.EstatePackage.Literals.UNDO_SETTINGS__USE_DEFAULT;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__BIOS;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__CPU_MAXIMUM;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__CPU_RESERVE;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__CPU_WEIGHT;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__INTEGRATION;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__RUN_AS_ACCOUNT;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__RUN_AS_ACCOUNT_ENABLED;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__SAVED_STATE;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__SHUTDOWN;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__START_DELAY;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__STARTUP;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__UNDO;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__WARN_WITHOUT_BOOT_DISK;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.widgets.Composite;
import org.verdigris.core.script.HostSetting;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.document.field.Fields;
import org.verdigris.ui.document.field.FieldsPage;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.thing.Slot;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;
import org.verdigris.ui.wording.Phrase;

/** How a machine starts and ends, and what it has from its host while it runs. */
public final class BehaviourPage extends FieldsPage {
    private Fields savedPath;
    private SavedStateFact savedState;

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
                .flag(BehaviourMessages.Behaviour_undoEnabled, undo(UNDO_SETTINGS__ENABLED))
                .unless(this::undoDisk)
                .choice(BehaviourMessages.Behaviour_defaultUndo, undo(UNDO_SETTINGS__DEFAULT_ACTION))
                .text(BehaviourMessages.Undo_useDefault, undo(UNDO_SETTINGS__USE_DEFAULT))
                .text(BehaviourMessages.Undo_purposelyKept, undo(UNDO_SETTINGS__PURPOSELY_KEPT))
                .note(BehaviourMessages.Undo_note);
        savedState(page);
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
        new HostSettingsSection(page, machine(), unplaced());
    }

    private void savedState(Sections page) {
        Composite section = page.column(BehaviourMessages.Saved_heading);
        savedPath = new Fields(section, session()).text(BehaviourMessages.Saved_absolute,
                FeaturePath.of(VIRTUAL_MACHINE__SAVED_STATE, FILE_REFERENCE__ABSOLUTE));
        savedState = new SavedStateFact(section, session());
    }

    /** Settings whose place neither is confirmed nor known to the dialect. */
    private List<HostSetting> unplaced() {
        Map<HostSetting, EAttribute> known = Map.of(HostSetting.START_DELAY, VIRTUAL_MACHINE__START_DELAY,
                HostSetting.WEIGHT, VIRTUAL_MACHINE__CPU_WEIGHT, HostSetting.RESERVE, VIRTUAL_MACHINE__CPU_RESERVE,
                HostSetting.MAXIMUM, VIRTUAL_MACHINE__CPU_MAXIMUM, HostSetting.RUN_AS,
                VIRTUAL_MACHINE__RUN_AS_ACCOUNT_ENABLED);
        return Arrays.stream(HostSetting.values()).filter(setting -> Optional.ofNullable(known.get(setting))
                .flatMap(feature -> session().document().key(FeaturePath.of(feature))).isEmpty()).toList();
    }

    /** Why undo disks cannot be switched: a disk of the machine has one. */
    private Optional<String> undoDisk() {
        String file = session().document().file().toAbsolutePath().normalize().toString();
        return session().snapshot().flatMap(shown -> shown.index().find(new ThingRef(ThingKind.MACHINE, file)))
                .stream().flatMap(machine -> Slot.of((VirtualMachine) machine).stream())
                .flatMap(slot -> Optional.ofNullable(slot.drive().getUndoDisk()).stream()).findFirst()
                .map(disk -> Phrase.of(BehaviourMessages.Undo_exists, Path.of(disk.getPath()).getFileName()));
    }

    private String machine() {
        String file = session().document().file().getFileName().toString();
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    @Override
    public void refresh() {
        super.refresh();
        savedPath.refresh();
        savedState.refresh();
    }

    @Override
    public boolean reveal(SettingKey key) {
        return super.reveal(key) || savedPath.reveal(key);
    }

    private static FeaturePath undo(EAttribute setting) {
        return FeaturePath.of(VIRTUAL_MACHINE__UNDO, setting);
    }

    private static FeaturePath integration(EAttribute setting) {
        return FeaturePath.of(VIRTUAL_MACHINE__INTEGRATION, setting);
    }
}
