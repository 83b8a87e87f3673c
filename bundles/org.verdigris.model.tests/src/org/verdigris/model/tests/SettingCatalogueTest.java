package org.verdigris.model.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.model.settings.Edit;
import org.verdigris.model.settings.Range;
import org.verdigris.model.settings.SettingCatalogue;
import org.verdigris.model.settings.SettingDescription;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingType;

final class SettingCatalogueTest {
    @ParameterizedTest
    @CsvSource({
            "version,STRING,KEEP",
            "alerts/notifications/no_boot_disk,BOOLEAN,YES",
            "hardware/memory/ram_size,INTEGER,YES",
            "hardware/pci_bus/ethernet_adapter/controller_count,INTEGER,SHOW",
            "hardware/pci_bus/ethernet_adapter/ethernet_controller[@id=3]/virtual_network/id,BYTES,YES",
            "hardware/pci_bus/ethernet_adapter/ethernet_controller[@id=0]/ethernet_card_address,BYTES,YES",
            "hardware/pci_bus/ethernet_adapter/ethernet_controller[@id=0]/id,INTEGER,KEEP",
            "hardware/pci_bus/video_adapter/vram_size,INTEGER,KEEP",
            "hardware/pci_bus/ide_adapter/ide_controller[@id=1]/location[@id=0]/drive_type,INTEGER,YES",
            "hardware/pci_bus/ide_adapter/ide_controller[@id=1]/location[@id=0]/undo_pathname/relative,STRING,SHOW",
            "hardware/standard/version,STRING,KEEP",
            "hardware/super_io/floppy[@id=0]/pathname/absolute,STRING,YES",
            "hardware/super_io/floppy/auto_detect,BOOLEAN,YES",
            "hardware/super_io/parallel_port/port_type,INTEGER,SHOW",
            "hardware/super_io/serial_port/connect_immediately,BOOLEAN,YES",
            "hardware/super_io/serial_port[@id=1]/pipe_name,STRING,YES",
            "hardware/bios/chassis/asset_tag,STRING,YES",
            "hardware/bios/cmos,BYTES,KEEP",
            "hardware/bios/time_sync_at_boot,BOOLEAN,YES",
            "integration/microsoft/mouse/allow,BOOLEAN,YES",
            "integration/microsoft/version/guest_os/suite_name,STRING,SHOW",
            "integration/microsoft/heartbeat/failure_attempts,INTEGER,YES",
            "integration/microsoft/host_time_sync/threshold,INTEGER,YES",
            "integration/microsoft/folder_sharing/load_allowed,BOOLEAN,YES",
            "properties/modifier/build,STRING,KEEP",
            "settings/configuration/saved_state/path/absolute,STRING,KEEP",
            "settings/shutdown/quit/action,INTEGER,SHOW",
            "settings/shutdown/last_shutdown/commit,BOOLEAN,KEEP",
            "settings/sound/sound_adapter/enable,BOOLEAN,YES",
            "settings/startup/automatic/type,INTEGER,YES",
            "settings/undo_drives/default_action,INTEGER,YES",
            "settings/video/mode/full_screen/startup,BOOLEAN,YES",
            "settings/video/top_position,INTEGER,SHOW",
            "settings/guest_os,INTEGER,SHOW",
            "settings/notes,STRING,YES",
            "virtual_machines/allow_promiscuous_mode,BOOLEAN,YES",
            "multi_channel,BOOLEAN,KEEP",
            "ui_options/seconds_to_save,INTEGER,YES",
            "settings/gateway,INTEGER,SHOW",
            "settings/id,BYTES,KEEP"})
    void everyDocumentedSettingIsDeclared(String key, SettingType type, Edit edit) {
        SettingDescription description = SettingCatalogue.describe(Samples.key(key)).orElseThrow();
        assertThat(description.type()).isEqualTo(type);
        assertThat(description.edit()).isEqualTo(edit);
        assertThat(description.meaning()).isNotBlank();
        assertThat(description.source()).isNotBlank();
    }

    @Test
    void everyDescriptionIsComplete() {
        List<SettingDescription> all = SettingCatalogue.all();
        assertThat(all).hasSizeGreaterThan(100).doesNotHaveDuplicates().allSatisfy(description -> {
            assertThat(description.meaning()).as(description.pattern()).isNotBlank();
            assertThat(Samples.key(description.pattern().replace("[@id]", "[@id=0]")).pattern())
                    .isEqualTo(description.pattern());
        });
    }

    @Test
    void memoryHasUnitRangeAndSource() {
        SettingDescription memory = SettingCatalogue.describe(Samples.key("hardware/memory/ram_size")).orElseThrow();
        assertThat(memory.unit()).isEqualTo("MB");
        assertThat(memory.range()).contains(new Range(4, 3712));
        assertThat(memory.complaint("512")).isEmpty();
        assertThat(memory.complaint("4000")).contains("The number must be 4 to 3712 MB, not 4000.");
    }

    @Test
    void numbersWithMeaningsAreLimitedToThem() {
        SettingKey key = Samples.key("hardware/pci_bus/ide_adapter/ide_controller[@id=0]/location[@id=0]/drive_type");
        SettingDescription type = SettingCatalogue.describe(key).orElseThrow();
        assertThat(type.values()).isEqualTo(Map.of(0L, "none", 1L, "hard disk", 2L, "CD/DVD"));
        assertThat(type.complaint("3")).hasValueSatisfying(s -> assertThat(s).contains("3", "1 (hard disk)"));
    }

    @Test
    void aTextHasALengthNotAValue() {
        SettingDescription notes = SettingCatalogue.describe(Samples.key("settings/notes")).orElseThrow();
        assertThat(notes.complaint("x".repeat(40_000))).isEmpty();
        assertThat(notes.complaint("x".repeat(40_001)))
                .contains("The text must have 0 to 40000 characters, not 40001.");
    }

    @Test
    void unconfirmedAndForeignKeysAreNotDescribed() {
        assertThat(SettingCatalogue.describe(Samples.key("hardware/pci_bus/scsi_adapter/controller[@id=0]/shared")))
                .isEmpty();
        assertThat(SettingCatalogue.describe(Samples.key("hardware/super_io/floppy[@id=0]/auto_detect"))).isEmpty();
        assertThat(SettingCatalogue.describe(Samples.key("hardware"))).isEmpty();
    }
}
