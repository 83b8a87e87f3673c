package org.verdigris.core.machine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.verdigris.disk.RefusedException;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingKey.Step;
import org.verdigris.model.settings.SettingType;
import org.verdigris.model.text.Catalogue;

/**
 * The settings of a new machine.
 *
 * @param files how its file names others
 */
record NewMachineSettings(NewMachineChoices choices, MachineFiles files, MachineSurroundings around) {

    private static final String HARD_DISK = "1";
    private static final String CD = "2";
    private static final String IDE = "hardware/pci_bus/ide_adapter/ide_controller[@id=%d]/location[@id=%d]";
    private static final String ETHERNET = "hardware/pci_bus/ethernet_adapter";
    private static final String CONTROLLER = "ethernet_controller";
    private static final String GUEST = "integration/microsoft/version/";
    private static final List<SettingKey> LOCATIONS = Stream.of(0, 1)
            .flatMap(controller -> Stream.of(0, 1).map(location -> SettingKey.parse(
                    IDE.formatted(controller, location))))
            .toList();
    /** The products put the first CD drive on the second controller. */
    private static final List<SettingKey> CD_LOCATIONS = List.of(LOCATIONS.get(2), LOCATIONS.get(3), LOCATIONS.get(0),
            LOCATIONS.get(1));

    /**
     * What a template's settings lose: all that is the template's own, its disks and adapters, and what it remembers of
     * its guest. Its images of CDs and floppy disks stay.
     *
     * @throws RefusedException if a disk is at a place whose layout is not confirmed, so that it cannot be taken out
     */
    List<Alteration> takenOver(Collection<Setting> settings) throws RefusedException {
        List<Alteration> alterations = new ArrayList<>(FreshIdentity.of(settings, around));
        MachineFiles template = new MachineFiles(choices.template().orElseThrow(),
                around.mapping(choices.template().orElseThrow()));
        Set<SettingKey> gone = new HashSet<>();
        for (MachineDisk disk : MachineDisk.of(settings, template)) {
            if (!LOCATIONS.contains(disk.drive())) {
                throw new RefusedException(Catalogue.text(Messages.NewMachine_unknownPlace, template.machine(),
                        disk.named(), disk.container()));
            }
            gone.add(disk.drive());
            alterations.add(Alteration.clear(disk.drive()));
        }
        settings.stream().map(Setting::key).filter(key -> key.toString().startsWith(ETHERNET + "/" + CONTROLLER))
                .map(key -> new SettingKey(key.steps().subList(0, 4))).distinct()
                .forEach(adapter -> alterations.add(Alteration.clear(adapter)));
        settings.stream().map(Setting::key).filter(key -> key.toString().startsWith(GUEST))
                .forEach(key -> alterations.add(Alteration.put(key, "")));
        for (SettingKey container : MachineFiles.containers(settings)) {
            boolean stays = gone.stream().noneMatch(drive -> container.toString().startsWith(drive + "/"));
            Optional<Path> media = stays ? template.locate(container, settings) : Optional.empty();
            if (media.isPresent()) {
                alterations.addAll(files.naming(container, media.get(), settings));
            }
        }
        return alterations;
    }

    /**
     * What the choices say.
     *
     * @throws RefusedException if no IDE location is free, or a file cannot be named
     */
    List<Alteration> wanted(Collection<Setting> settings, Optional<Path> disk) throws RefusedException {
        List<Alteration> alterations = new ArrayList<>();
        alterations.add(MachineText.put("hardware/memory/ram_size", SettingType.INTEGER,
                Long.toString(choices.memory())));
        adapters(alterations);
        Set<SettingKey> taken = new HashSet<>(
                LOCATIONS.stream().filter(location -> isTaken(location, settings)).toList());
        if (disk.isPresent()) {
            SettingKey location = free(taken, LOCATIONS);
            alterations.add(type(location, HARD_DISK));
            alterations.addAll(files.naming(location.child(Step.named("pathname")), disk.get()));
        }
        boolean hasCd = LOCATIONS.stream().anyMatch(location -> CD.equals(text(type(location), settings)));
        if (choices.cdDrive() && !hasCd) {
            SettingKey location = free(taken, CD_LOCATIONS);
            alterations.add(type(location, CD));
            alterations.add(Alteration.put(location.child(Step.named("pathname")).child(MachineFiles.ABSOLUTE), ""));
            alterations.add(Alteration.put(location.child(Step.named("pathname")).child(MachineFiles.RELATIVE), ""));
        }
        if (!choices.notes().isEmpty()) {
            alterations.add(MachineText.put("settings/notes", SettingType.STRING, choices.notes()));
        }
        return alterations;
    }

    private SettingKey free(Set<SettingKey> taken, List<SettingKey> order) throws RefusedException {
        SettingKey free = order.stream().filter(location -> !taken.contains(location)).findFirst()
                .orElseThrow(() -> new RefusedException(
                        Catalogue.text(Messages.NewMachine_noLocation, files.machine())));
        taken.add(free);
        return free;
    }

    private static boolean isTaken(SettingKey location, Collection<Setting> settings) {
        String type = text(type(location), settings);
        return HARD_DISK.equals(type) || CD.equals(type);
    }

    private static String text(SettingKey key, Collection<Setting> settings) {
        return settings.stream().filter(setting -> setting.key().equals(key)).map(Setting::text).findFirst()
                .orElse("");
    }

    private static SettingKey type(SettingKey location) {
        return location.child(Step.named("drive_type"));
    }

    private static Alteration type(SettingKey location, String value) {
        return Alteration.put(type(location), SettingType.INTEGER, value);
    }

    private void adapters(List<Alteration> alterations) {
        int count = choices.adapters().size();
        alterations.add(MachineText.put(ETHERNET + "/controller_count", SettingType.INTEGER, Integer.toString(count)));
        List<String> addresses = around.newAddresses(count);
        for (int i = 0; i < count; i++) {
            String adapter = ETHERNET + "/" + CONTROLLER + "[@id=" + i + "]/";
            MachineNetwork network = choices.adapters().get(i);
            if (network.isPlugged()) {
                alterations.add(MachineText.put(adapter + "virtual_network/id", SettingType.BYTES, network.id()));
                alterations.add(MachineText.put(adapter + "virtual_network/name", SettingType.STRING, network.name()));
            }
            alterations.add(MachineText.put(adapter + "ethernet_card_address", SettingType.BYTES, addresses.get(i)));
        }
    }
}
