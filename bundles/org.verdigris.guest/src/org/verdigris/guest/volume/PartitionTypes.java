package org.verdigris.guest.volume;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Names for what a partition table says of a partition, for lists. It is a hint only: the boot sector decides.
 *
 * @see "sfdisk --list-types, for both kinds of tables"
 */
public final class PartitionTypes {

    private static final Map<Integer, String> BYTES = Map.ofEntries(Map.entry(0x01, "FAT12"),
            Map.entry(0x04, "FAT16 below 32 MB"), Map.entry(0x05, "extended"), Map.entry(0x06, "FAT16"),
            Map.entry(0x07, "NTFS, exFAT or HPFS"), Map.entry(0x0B, "FAT32"), Map.entry(0x0C, "FAT32 (LBA)"),
            Map.entry(0x0E, "FAT16 (LBA)"), Map.entry(0x0F, "extended (LBA)"), Map.entry(0x11, "hidden FAT12"),
            Map.entry(0x12, "diagnostics"), Map.entry(0x14, "hidden FAT16 below 32 MB"),
            Map.entry(0x16, "hidden FAT16"), Map.entry(0x17, "hidden NTFS, exFAT or HPFS"),
            Map.entry(0x1B, "hidden FAT32"), Map.entry(0x1C, "hidden FAT32 (LBA)"),
            Map.entry(0x1E, "hidden FAT16 (LBA)"), Map.entry(0x27, "Windows recovery"),
            Map.entry(0x42, "dynamic disk (LDM)"), Map.entry(0x82, "Linux swap"), Map.entry(0x83, "Linux"),
            Map.entry(0x84, "hibernation"), Map.entry(0x85, "Linux extended"), Map.entry(0x8E, "Linux LVM"),
            Map.entry(0xA0, "hibernation"), Map.entry(0xA1, "hibernation"), Map.entry(0xEE, "GPT protective"),
            Map.entry(0xEF, "EFI system"), Map.entry(0xFD, "Linux RAID"));
    private static final Map<UUID, String> IDS = Map.ofEntries(
            id("C12A7328-F81F-11D2-BA4B-00A0C93EC93B", "EFI system"),
            id("E3C9E316-0B5C-4DB8-817D-F92DF00215AE", "Microsoft reserved"),
            id("EBD0A0A2-B9E5-4433-87C0-68B6B72699C7", "basic data"),
            id("5808C8AA-7E8F-42E0-85D2-E1E90434CFB3", "dynamic disk database (LDM)"),
            id("AF9B60A0-1431-4F62-BC68-3311714A69AD", "dynamic disk (LDM)"),
            id("DE94BBA4-06D1-4D40-A16A-BFD50179D6AC", "Windows recovery"),
            id("0FC63DAF-8483-4772-8E79-3D69D8477DE4", "Linux"),
            id("0657FD6D-A4AB-43C4-84E5-0933C84B4F4F", "Linux swap"),
            id("E6D6D379-F507-44C2-A23C-238F2A3DF928", "Linux LVM"),
            id("A19D880F-05FC-4D3B-A006-743F0F84911E", "Linux RAID"),
            id("21686148-6449-6E6F-744E-656564454649", "BIOS boot"));

    private PartitionTypes() {
    }

    private static Map.Entry<UUID, String> id(String id, String name) {
        return Map.entry(UUID.fromString(id), name);
    }

    /** What the table calls a partition; empty if its type is not known or there is no table. */
    public static Optional<String> name(Partition partition) {
        return switch (partition.kind()) {
            case PRIMARY, LOGICAL -> Optional.ofNullable(BYTES.get(partition.type()));
            case GPT -> partition.typeId().map(IDS::get);
            case WHOLE -> Optional.empty();
        };
    }
}
