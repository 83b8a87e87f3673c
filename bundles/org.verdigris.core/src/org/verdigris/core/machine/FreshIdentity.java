package org.verdigris.core.machine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.verdigris.model.document.Alteration;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;

/**
 * What makes of the settings of one machine those of another: what only the one may have goes. The numbers of the BIOS
 * are left out: the product makes new ones when the machine starts for the first time.
 *
 * @see "Virtual Server SDK, IVMVirtualMachine.BIOSGUID, BIOSSerialNumber, BaseBoardSerialNumber, ChassisSerialNumber"
 */
final class FreshIdentity {

    private static final String ADDRESS = "ethernet_card_address";
    private static final String UNDO = "undo_pathname";
    private static final SettingKey GLOBAL = SettingKey.parse("settings/globalconfigid");
    private static final SettingKey RUNNING = SettingKey.parse("settings/shutdown/quit/was_running");
    private static final Set<String> NUMBERS = Set.of("hardware/bios/base_board/serial_number",
            "hardware/bios/bios_serial_number", "hardware/bios/chassis/asset_tag",
            "hardware/bios/chassis/serial_number", "hardware/bios/bios_guid");
    private static final List<SettingKey> HOLDERS = List.of(SettingKey.parse("hardware/bios/base_board"),
            SettingKey.parse("hardware/bios/chassis"), SettingKey.parse("hardware/bios"));

    private FreshIdentity() {
    }

    /** What has to change, of what is there. */
    static List<Alteration> of(Collection<Setting> settings, MachineSurroundings around) {
        List<Alteration> alterations = new ArrayList<>();
        settings.stream().map(Setting::key).filter(key -> NUMBERS.contains(key.toString()))
                .forEach(key -> alterations.add(Alteration.remove(key)));
        HOLDERS.forEach(holder -> alterations.add(Alteration.prune(holder)));
        settings.stream().map(Setting::key).filter(GLOBAL::equals)
                .forEach(key -> alterations.add(Alteration.remove(key)));
        settings.stream().filter(leaf -> leaf.key().equals(RUNNING) && leaf.text().equals("true"))
                .forEach(leaf -> alterations.add(Alteration.put(leaf.key(), "false")));
        MachineFiles.containers(settings).stream()
                .filter(container -> container.name().equals(UNDO) || container.equals(MachineActivity.SAVED_STATE))
                .forEach(container -> alterations.addAll(MachineFiles.emptying(container, settings)));
        List<SettingKey> adapters = settings.stream().map(Setting::key).filter(key -> key.name().equals(ADDRESS))
                .toList();
        List<String> addresses = around.newAddresses(adapters.size());
        for (int i = 0; i < adapters.size(); i++) {
            alterations.add(Alteration.put(adapters.get(i), addresses.get(i)));
        }
        return alterations;
    }
}
