package org.verdigris.core.onward;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.verdigris.core.machine.DriveSlot;

/**
 * What of a machine another product can have, too.
 *
 * @param name     the name of its file
 * @param memory   MB, as the product that it goes to can have it
 * @param id       its BIOS identity
 * @param disks    its hard disks, IDE first
 * @param cds      the places of its CD drives; media do not go along
 * @param adapters its network adapters
 * @param guest    what runs in it
 */
record OnwardMachine(String name, String notes, long memory, Optional<UUID> id, List<Disk> disks, List<DriveSlot> cds,
        List<Adapter> adapters, GuestKind guest) {

    OnwardMachine with(GuestKind kind) {
        return new OnwardMachine(name, notes, memory, id, disks, cds, adapters, kind);
    }

    /** How many SCSI adapters its disks need: 0 to 4. */
    int scsiAdapters() {
        return disks.stream().filter(disk -> !disk.isIde()).mapToInt(disk -> disk.slot().controller() + 1).max()
                .orElse(0);
    }

    /**
     * A hard disk.
     *
     * @param source   the last file of its chain
     * @param capacity bytes
     * @param target   the name of the file that its content goes to
     */
    record Disk(DriveSlot slot, Path source, long capacity, String target) {

        /** Its number on IDE: 0 to 3. */
        int ideNumber() {
            return slot.controller() * 2 + slot.location();
        }

        boolean isIde() {
            return slot.bus() == DriveSlot.Bus.IDE;
        }
    }

    /**
     * A network adapter.
     *
     * @param address such as {@code 0003FF123456}; empty if the product makes one
     * @param network what the network is called where the machine goes; empty if it is not connected
     */
    record Adapter(Optional<String> address, Optional<String> network) {

        /** The address with a sign between its bytes. */
        Optional<String> address(String separator) {
            return address.map(digits -> String.join(separator, digits.split("(?<=\\G..)")));
        }
    }
}
