package org.verdigris.model.resource;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingKey.Step;
import org.verdigris.model.settings.SettingType;

/**
 * Recognises a SCSI subtree by its structure, because its names are not confirmed: below {@code hardware/pci_bus} an
 * element whose name contains "scsi", with numbered controllers that hold numbered {@code location}s with a
 * {@code drive_type} or {@code pathname}, as IDE has them.
 */
final class ScsiStructure {
    static final String CONTROLLER = "scsi.controller";
    private static final List<Step> BUS = List.of(Step.named("hardware"), Step.named("pci_bus"));
    private static final Set<String> OF_A_DRIVE = Set.of("drive_type", "pathname");
    private static final Set<String> ADAPTER_IDS = Set.of("6", "7");

    private ScsiStructure() {
    }

    /** Paths by semantic key, each below the element of its owner; empty when there is no such subtree. */
    static Map<String, SettingKey> in(List<Setting> settings) {
        Map<String, SettingKey> places = new TreeMap<>();
        settings.stream().map(setting -> setting.key().steps()).filter(ScsiStructure::isDrive).findFirst()
                .ifPresent(steps -> {
                    SettingKey controller = new SettingKey(steps.subList(0, 3)).child(
                            Step.named(steps.get(3).name()));
                    places.put(CONTROLLER, controller);
                    places.put("scsi.controller.location", new SettingKey(List.of(Step.named("location"))));
                    settings.stream().filter(setting -> isOfController(setting.key(), controller))
                            .forEach(setting -> learn(setting, places));
                });
        return places;
    }

    private static boolean isDrive(List<Step> steps) {
        return steps.size() > 5 && steps.subList(0, 2).equals(BUS) && isScsi(steps.get(2))
                && steps.get(3).id().isPresent() && steps.get(4).name().equals("location")
                && steps.get(4).id().isPresent() && OF_A_DRIVE.contains(steps.get(5).name());
    }

    private static boolean isScsi(Step step) {
        return step.id().isEmpty() && step.name().toLowerCase(Locale.ROOT).contains("scsi");
    }

    private static boolean isOfController(SettingKey key, SettingKey controller) {
        return key.steps().size() == 5 && key.steps().get(3).id().isPresent()
                && key.steps().get(3).name().equals(controller.name())
                && key.steps().subList(0, 3).equals(controller.steps().subList(0, 3));
    }

    private static void learn(Setting setting, Map<String, SettingKey> places) {
        String name = setting.key().name().toLowerCase(Locale.ROOT);
        SettingKey leaf = new SettingKey(List.of(setting.key().steps().getLast()));
        SettingType type = setting.type().orElse(SettingType.STRING);
        if (type == SettingType.BOOLEAN && name.contains("share")) {
            places.putIfAbsent("scsi.controller.shared", leaf);
        } else if (type == SettingType.INTEGER && name.contains("id") && ADAPTER_IDS.contains(setting.text())) {
            places.putIfAbsent("scsi.controller.id", leaf);
        }
    }
}
