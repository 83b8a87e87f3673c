package org.verdigris.testing.vmc;

/** The settings of a machine that was just created with Virtual PC 2007, in the order it writes them. */
final class ProductDefaults {
    private static final String BOOLEAN = "boolean";
    private static final String BYTES = "bytes";
    private static final String INTEGER = "integer";
    private static final String STRING = "string";

    private ProductDefaults() {
    }

    static void set(VmcBuilder machine) {
        machine.setting("version", STRING, "2.0");
        machine.setting("alerts/notifications/no_boot_disk", BOOLEAN, "true");
        hardware(machine);
        machine.setting("integration/microsoft/mouse/allow", BOOLEAN, "true");
        machine.additions("").guest("", "", "", "", "");
        machine.setting("integration/microsoft/video/user_selected/depth", INTEGER, "16");
        machine.setting("integration/microsoft/video/user_selected/height", INTEGER, "480");
        machine.setting("integration/microsoft/video/user_selected/width", INTEGER, "640");
        machine.product("Microsoft Virtual PC 2007", "6.0.192.0");
        settings(machine);
        machine.setting("virtual_machines/hw_assist/enable_hw_assist", BOOLEAN, "true");
        machine.setting("virtual_machines/allow_packet_filtering", BOOLEAN, "true");
        machine.setting("virtual_machines/allow_promiscuous_mode", BOOLEAN, "true");
    }

    private static void hardware(VmcBuilder machine) {
        machine.memory(128);
        machine.setting("hardware/pci_bus/ethernet_adapter/controller_count", INTEGER, "0");
        machine.setting("hardware/pci_bus/video_adapter/vram_size", INTEGER, "8");
        machine.setting("hardware/standard/name", STRING, "Virtual PC 2007");
        machine.setting("hardware/standard/version", STRING, "0001.0000.0000");
        machine.floppy("", "");
        machine.setting("hardware/super_io/floppy/auto_detect", BOOLEAN, "false");
        machine.setting("hardware/super_io/parallel_port/port_shared", BOOLEAN, "false");
        machine.setting("hardware/super_io/parallel_port/port_type", INTEGER, "0");
        machine.setting("hardware/super_io/serial_port/connect_immediately", BOOLEAN, "false");
        machine.setting("hardware/bios/base_board/serial_number", STRING, "");
        machine.biosGuid("");
        machine.serialNumber("");
        machine.setting("hardware/bios/cmos", BYTES, "00".repeat(242));
        machine.setting("hardware/bios/time_bytes", BYTES, "00005900230002010108");
    }

    private static void settings(VmcBuilder machine) {
        machine.savedState("", "");
        machine.setting("settings/shutdown/prompt", BOOLEAN, "true");
        machine.setting("settings/shutdown/quit/action", INTEGER, "4");
        machine.setting("settings/shutdown/quit/was_running", BOOLEAN, "false");
        for (String choice : new String[] {"save", "shutdown", "turn_off"}) {
            machine.setting("settings/shutdown/" + choice + "/enable", BOOLEAN, "true");
        }
        machine.setting("settings/shutdown/force_action", INTEGER, "2");
        machine.setting("settings/sound/sound_adapter/enable", BOOLEAN, "true");
        machine.startup(2);
        machine.undoDisks(false);
        machine.setting("settings/undo_drives/purposely_kept", BOOLEAN, "true");
        machine.setting("settings/undo_drives/use_default", BOOLEAN, "true");
        for (String flag : new String[] {"disable_resize", "full_screen", "mode/full_screen/startup",
                "resolutions/standard_only"}) {
            machine.setting("settings/video/" + flag, BOOLEAN, "false");
        }
        machine.setting("settings/video/height", INTEGER, "400");
        machine.setting("settings/video/left_position", INTEGER, "87");
        machine.setting("settings/video/max_height", INTEGER, "400");
        machine.setting("settings/video/max_width", INTEGER, "640");
        machine.setting("settings/video/top_position", INTEGER, "4294967291");
        machine.setting("settings/video/width", INTEGER, "640");
        machine.setting("settings/guest_os", INTEGER, "9");
    }
}
