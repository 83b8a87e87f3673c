package org.verdigris.core.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.verdigris.disk.RefusedException;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingType;
import org.verdigris.model.text.Catalogue;

/** The text of a machine's file that is written anew. */
final class MachineText {

    /** In the form of the products: UTF-16LE with a mark, tabs, and line ends of Windows. */
    private static final String SKELETON = "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>\r\n"
            + "<!-- Microsoft Virtual Machine Options and Settings -->\r\n"
            + "<preferences>\r\n\t<version type=\"string\">2.0</version>\r\n</preferences>\r\n";

    private final ConfigurationFile file;

    private MachineText(ConfigurationFile file) {
        this.file = file;
    }

    /** The text of another machine, of which nothing has changed yet. */
    static MachineText of(ConfigurationFile other) {
        return new MachineText(other);
    }

    /**
     * The settings that are confirmed of every machine, as a machine has them that was never started: without what only
     * the products can know, such as their own names and the numbers and the CMOS of the BIOS.
     */
    static MachineText blank(Path target) throws IOException {
        MachineText text = new MachineText(
                ConfigurationFile.parse(SKELETON.getBytes(StandardCharsets.UTF_16LE), target));
        text.alter(List.of(
                put("alerts/notifications/no_boot_disk", SettingType.BOOLEAN, "true"),
                put("hardware/pci_bus/video_adapter/vram_size", SettingType.INTEGER, "8"),
                put("hardware/super_io/floppy[@id=0]/pathname/relative", SettingType.STRING, ""),
                put("hardware/super_io/serial_port/connect_immediately", SettingType.BOOLEAN, "false"),
                put("integration/microsoft/mouse/allow", SettingType.BOOLEAN, "true"),
                put("integration/microsoft/video/user_selected/depth", SettingType.INTEGER, "16"),
                put("integration/microsoft/video/user_selected/height", SettingType.INTEGER, "480"),
                put("integration/microsoft/video/user_selected/width", SettingType.INTEGER, "640"),
                put("settings/shutdown/prompt", SettingType.BOOLEAN, "true"),
                put("settings/shutdown/save/enable", SettingType.BOOLEAN, "true"),
                put("settings/shutdown/shutdown/enable", SettingType.BOOLEAN, "true"),
                put("settings/shutdown/turn_off/enable", SettingType.BOOLEAN, "true"),
                put("settings/startup/automatic/type", SettingType.INTEGER, "2"),
                put("settings/undo_drives/enabled", SettingType.BOOLEAN, "false"),
                put("settings/video/disable_resize", SettingType.BOOLEAN, "false"),
                put("settings/video/full_screen", SettingType.BOOLEAN, "false"),
                put("virtual_machines/hw_assist/enable_hw_assist", SettingType.BOOLEAN, "true")));
        return text;
    }

    static Alteration put(String key, SettingType type, String text) {
        return Alteration.put(SettingKey.parse(key), type, text);
    }

    Collection<Setting> settings() {
        return file.settings();
    }

    /** @throws RefusedException if the text cannot be changed like that without loss, or a value is illegal */
    void alter(List<Alteration> alterations) throws RefusedException {
        try {
            for (Alteration alteration : alterations) {
                alteration.applyTo(file);
            }
        } catch (SettingException | IllegalStateException e) {
            throw new RefusedException(Catalogue.text(Messages.MachineText_unfit, file.file(), e.getMessage()));
        }
    }

    byte[] bytes() {
        return file.bytes();
    }
}
