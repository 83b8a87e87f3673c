package org.verdigris.ui.machine.behaviour;

import static org.verdigris.model.estate.EstatePackage.Literals.DISPLAY__DISABLE_RESIZE;
import static org.verdigris.model.estate.EstatePackage.Literals.DISPLAY__FULL_SCREEN;
import static org.verdigris.model.estate.EstatePackage.Literals.DISPLAY__FULL_SCREEN_AT_STARTUP;
import static org.verdigris.model.estate.EstatePackage.Literals.DISPLAY__HEIGHT;
import static org.verdigris.model.estate.EstatePackage.Literals.DISPLAY__LEFT;
import static org.verdigris.model.estate.EstatePackage.Literals.DISPLAY__MAXIMUM_HEIGHT;
import static org.verdigris.model.estate.EstatePackage.Literals.DISPLAY__MAXIMUM_WIDTH;
import static org.verdigris.model.estate.EstatePackage.Literals.DISPLAY__STANDARD_RESOLUTIONS_ONLY;
import static org.verdigris.model.estate.EstatePackage.Literals.DISPLAY__TOP;
import static org.verdigris.model.estate.EstatePackage.Literals.DISPLAY__WIDTH;
import static org.verdigris.model.estate.EstatePackage.Literals.INTEGRATION__ADDITIONS;
import static org.verdigris.model.estate.EstatePackage.Literals.INTEGRATION__FOLDER_SHARING;
import static org.verdigris.model.estate.EstatePackage.Literals.INTEGRATION__FOLDER_SHARING_LOAD_ALLOWED;
import static org.verdigris.model.estate.EstatePackage.Literals.INTEGRATION__GUEST_BUILD;
import static org.verdigris.model.estate.EstatePackage.Literals.INTEGRATION__GUEST_NAME;
import static org.verdigris.model.estate.EstatePackage.Literals.INTEGRATION__GUEST_REVISION;
import static org.verdigris.model.estate.EstatePackage.Literals.INTEGRATION__GUEST_SHORT_NAME;
import static org.verdigris.model.estate.EstatePackage.Literals.INTEGRATION__GUEST_SUITE;
import static org.verdigris.model.estate.EstatePackage.Literals.INTEGRATION__MOUSE;
import static org.verdigris.model.estate.EstatePackage.Literals.INTEGRATION__VIDEO_DEPTH;
import static org.verdigris.model.estate.EstatePackage.Literals.INTEGRATION__VIDEO_HEIGHT;
import static org.verdigris.model.estate.EstatePackage.Literals.INTEGRATION__VIDEO_WIDTH;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUALIZATION__ALLOW_PACKET_FILTERING;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUALIZATION__ALLOW_PROMISCUOUS_MODE;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUALIZATION__HARDWARE_ASSISTED;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__DISPLAY;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__GUEST_CODE;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__INTEGRATION;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__SOUND_ENABLED;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__VIRTUALIZATION;
import static org.verdigris.model.estate.EstatePackage.Literals.VIRTUAL_MACHINE__WINDOW;
import static org.verdigris.model.estate.EstatePackage.Literals.WINDOW_OPTIONS__CLOSE_ACTION;
import static org.verdigris.model.estate.EstatePackage.Literals.WINDOW_OPTIONS__FULL_SCREEN;
import static org.verdigris.model.estate.EstatePackage.Literals.WINDOW_OPTIONS__PUBLISH_APPLICATIONS;
import static org.verdigris.model.estate.EstatePackage.Literals.WINDOW_OPTIONS__SECONDS_TO_SAVE;
import static org.verdigris.model.estate.EstatePackage.Literals.WINDOW_OPTIONS__SHOW_CLOSE_MESSAGE;

import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.document.field.FieldsPage;
import org.verdigris.ui.page.Sections;

/** How a machine's screen is shown, and how guest and host work together. */
public final class DisplayPage extends FieldsPage {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,10}");

    public DisplayPage(DocumentSession session) {
        super(session);
    }

    /** On the page's tab. */
    public static String title() {
        return BehaviourMessages.Display_title;
    }

    @Override
    protected void fill(Sections page) {
        fields(BehaviourMessages.Display_screen)
                .number(BehaviourMessages.Display_width, integration(INTEGRATION__VIDEO_WIDTH))
                .number(BehaviourMessages.Display_height, integration(INTEGRATION__VIDEO_HEIGHT))
                .number(BehaviourMessages.Display_depth, integration(INTEGRATION__VIDEO_DEPTH))
                .flag(BehaviourMessages.Display_standardOnly, display(DISPLAY__STANDARD_RESOLUTIONS_ONLY))
                .flag(BehaviourMessages.Display_disableResize, display(DISPLAY__DISABLE_RESIZE))
                .flag(BehaviourMessages.Display_fullScreen, display(DISPLAY__FULL_SCREEN))
                .flag(BehaviourMessages.Display_fullScreenStart, display(DISPLAY__FULL_SCREEN_AT_STARTUP));
        fields(BehaviourMessages.Window_heading)
                .text(BehaviourMessages.Window_width, display(DISPLAY__WIDTH))
                .text(BehaviourMessages.Window_height, display(DISPLAY__HEIGHT))
                .text(BehaviourMessages.Window_maximumWidth, display(DISPLAY__MAXIMUM_WIDTH))
                .text(BehaviourMessages.Window_maximumHeight, display(DISPLAY__MAXIMUM_HEIGHT))
                .fact(BehaviourMessages.Window_left, signed(display(DISPLAY__LEFT)))
                .fact(BehaviourMessages.Window_top, signed(display(DISPLAY__TOP)));
        if (((VirtualMachine) session().document().element()).getWindow() != null) {
            windowsVirtualPc();
        }
        fields(BehaviourMessages.Display_integration)
                .flag(BehaviourMessages.Display_mouse, integration(INTEGRATION__MOUSE))
                .flag(BehaviourMessages.Display_sharing, integration(INTEGRATION__FOLDER_SHARING))
                .flag(BehaviourMessages.Display_sharingLoad,
                        integration(INTEGRATION__FOLDER_SHARING_LOAD_ALLOWED));
        fields(BehaviourMessages.Display_hardware)
                .flag(BehaviourMessages.Display_hardwareAssisted, virtualization(VIRTUALIZATION__HARDWARE_ASSISTED))
                .flag(BehaviourMessages.Display_sound, FeaturePath.of(VIRTUAL_MACHINE__SOUND_ENABLED))
                .flag(BehaviourMessages.Display_packetFiltering,
                        virtualization(VIRTUALIZATION__ALLOW_PACKET_FILTERING))
                .flag(BehaviourMessages.Display_promiscuous, virtualization(VIRTUALIZATION__ALLOW_PROMISCUOUS_MODE));
        fields(BehaviourMessages.Display_guest)
                .text(BehaviourMessages.Display_guestName, integration(INTEGRATION__GUEST_NAME))
                .text(BehaviourMessages.Guest_shortName, integration(INTEGRATION__GUEST_SHORT_NAME))
                .text(BehaviourMessages.Guest_suite, integration(INTEGRATION__GUEST_SUITE))
                .text(BehaviourMessages.Display_build, integration(INTEGRATION__GUEST_BUILD))
                .text(BehaviourMessages.Guest_revision, integration(INTEGRATION__GUEST_REVISION))
                .text(BehaviourMessages.Guest_code, FeaturePath.of(VIRTUAL_MACHINE__GUEST_CODE))
                .text(BehaviourMessages.Display_additions, integration(INTEGRATION__ADDITIONS));
    }

    /** Only its files have these settings. */
    private void windowsVirtualPc() {
        fields(BehaviourMessages.WindowsVirtualPc_heading)
                .flag(BehaviourMessages.Display_fullScreen, window(WINDOW_OPTIONS__FULL_SCREEN))
                .flag(BehaviourMessages.WindowsVirtualPc_publish, window(WINDOW_OPTIONS__PUBLISH_APPLICATIONS))
                .number(BehaviourMessages.WindowsVirtualPc_secondsToSave, window(WINDOW_OPTIONS__SECONDS_TO_SAVE))
                .text(BehaviourMessages.WindowsVirtualPc_closeMessage, window(WINDOW_OPTIONS__SHOW_CLOSE_MESSAGE))
                .text(BehaviourMessages.WindowsVirtualPc_closeAction, window(WINDOW_OPTIONS__CLOSE_ACTION));
    }

    /** Positions left of the screen or above it are negative, and the file has them as numbers without a sign. */
    private String signed(FeaturePath position) {
        return session().document().key(position).flatMap(session().document()::text)
                .filter(text -> DIGITS.matcher(text).matches())
                .map(text -> Integer.toString((int) Long.parseLong(text))).orElse(null);
    }

    private static FeaturePath window(EAttribute setting) {
        return FeaturePath.of(VIRTUAL_MACHINE__WINDOW, setting);
    }

    private static FeaturePath integration(EAttribute setting) {
        return FeaturePath.of(VIRTUAL_MACHINE__INTEGRATION, setting);
    }

    private static FeaturePath display(EAttribute setting) {
        return FeaturePath.of(VIRTUAL_MACHINE__DISPLAY, setting);
    }

    private static FeaturePath virtualization(EAttribute setting) {
        return FeaturePath.of(VIRTUAL_MACHINE__VIRTUALIZATION, setting);
    }
}
