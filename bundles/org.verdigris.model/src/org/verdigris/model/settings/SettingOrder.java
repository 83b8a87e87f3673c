package org.verdigris.model.settings;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/**
 * The order in which the products write sibling elements; needed only to place an element that is missing. Existing
 * elements are never moved: two orders of {@code pci_bus} occur in genuine files.
 *
 * <p>Source: configuration files written by Virtual PC 2004, Virtual PC 2007 and Windows Virtual PC; for elements that
 * none of them holds, after those they resemble.
 */
final class SettingOrder {
    private static final List<String> FILE = List.of("absolute", "relative");
    private static final Map<String, List<String>> CHILDREN = Map.ofEntries(
            entry("", List.of("version", "alerts", "hardware", "integration", "properties", "settings",
                    "virtual_machines", "multi_channel", "ui_options")),
            entry("hardware", List.of("memory", "pci_bus", "standard", "super_io", "bios")),
            entry("hardware/pci_bus", List.of("ethernet_adapter", "video_adapter", "ide_adapter")),
            entry("hardware/pci_bus/ethernet_adapter", List.of("controller_count", "ethernet_controller")),
            entry("hardware/pci_bus/ethernet_adapter/ethernet_controller",
                    List.of("virtual_network", "ethernet_card_address")),
            entry("hardware/pci_bus/ethernet_adapter/ethernet_controller/virtual_network", List.of("id", "name")),
            entry("hardware/pci_bus/ide_adapter/ide_controller/location",
                    List.of("drive_type", "pathname", "undo_pathname")),
            entry("hardware/pci_bus/ide_adapter/ide_controller/location/pathname", FILE),
            entry("hardware/pci_bus/ide_adapter/ide_controller/location/undo_pathname", FILE),
            entry("hardware/standard", List.of("name", "version")),
            entry("hardware/super_io", List.of("floppy", "parallel_port", "serial_port")),
            entry("hardware/super_io/floppy/pathname", FILE),
            entry("hardware/super_io/parallel_port", List.of("port_shared", "port_type")),
            entry("hardware/super_io/serial_port", List.of("port_type", "text_file_path", "pipe_name")),
            entry("hardware/bios", List.of("base_board", "bios_guid", "bios_serial_number", "chassis", "cmos",
                    "time_bytes", "time_sync_at_boot")),
            entry("hardware/bios/chassis", List.of("asset_tag", "serial_number")),
            entry("integration/microsoft", List.of("mouse", "version", "video", "heartbeat", "host_time_sync",
                    "folder_sharing")),
            entry("integration/microsoft/version", List.of("additions_number", "guest_os")),
            entry("integration/microsoft/version/guest_os",
                    List.of("build_number", "long_name", "revision_number", "short_name", "suite_name")),
            entry("integration/microsoft/video/user_selected", List.of("depth", "height", "width")),
            entry("properties", List.of("creator", "modifier")),
            entry("properties/creator", List.of("build", "name")),
            entry("properties/modifier", List.of("build", "name")),
            entry("settings", List.of("configuration", "shutdown", "sound", "startup", "undo_drives", "video",
                    "guest_os", "globalconfigid", "notes")),
            entry("settings/configuration/saved_state/path", FILE),
            entry("settings/shutdown", List.of("prompt", "quit", "save", "shutdown", "turn_off", "last_shutdown",
                    "force_action")),
            entry("settings/shutdown/quit", List.of("action", "was_running")),
            entry("settings/shutdown/last_shutdown", List.of("choice", "commit")),
            entry("settings/undo_drives", List.of("enabled", "purposely_kept", "use_default", "default_action")),
            entry("settings/video", List.of("disable_resize", "full_screen", "mode", "resolutions", "height",
                    "left_position", "max_height", "max_width", "top_position", "width")),
            entry("virtual_machines", List.of("hw_assist", "allow_packet_filtering", "allow_promiscuous_mode")),
            entry("ui_options", List.of("window_xpos", "window_ypos", "full_screen", "resolution_height",
                    "resolution_width", "onclose_showmessage", "onclose_defaultaction", "auto_app_publish",
                    "seconds_to_save")));

    private SettingOrder() {
    }

    /** The names known below an element, in order; its path is made of names only and empty for the root. */
    static List<String> below(String path) {
        return CHILDREN.getOrDefault(path, List.of());
    }
}
