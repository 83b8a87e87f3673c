package org.verdigris.guest.identify;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a disk holds.
 *
 * @param diskSignature the signature in the master boot record, on which drive letters of Windows depend
 * @param volumes       what lies in its partitions, in their order
 * @param systems       the operating systems on them; several if the computer asks which one to start
 * @param notes         sentences about what could not be looked at or is not in order
 */
public record GuestReport(Optional<Integer> diskSignature, List<VolumeFacts> volumes, List<GuestSystem> systems,
        List<String> notes) {

    public GuestReport {
        Objects.requireNonNull(diskSignature);
        volumes = List.copyOf(volumes);
        systems = List.copyOf(systems);
        notes = List.copyOf(notes);
    }

    /** The Windows systems among those that are there. */
    public List<WindowsSystem> windows() {
        return systems.stream().filter(WindowsSystem.class::isInstance).map(WindowsSystem.class::cast).toList();
    }

    /**
     * The Windows that starts by itself: the only one or, of several, the one that boot.ini says. Empty if there is none
     * or nothing tells which one it is.
     */
    public Optional<WindowsSystem> startingWindows() {
        List<WindowsSystem> all = windows();
        if (all.size() == 1) {
            return Optional.of(all.getFirst());
        }
        return all.stream().flatMap(system -> system.bootMenu().value().stream()).map(BootMenu::standard)
                .flatMap(Optional::stream).findFirst()
                .flatMap(path -> all.stream().filter(system -> isAt(system, path)).findFirst());
    }

    /** Windows counts primary partitions first, then the logical ones; the index does so too, but counts empty slots. */
    private boolean isAt(WindowsSystem system, String path) {
        List<Integer> counted = volumes.stream().map(volume -> volume.partition().index()).sorted().toList();
        String place = "multi(0)disk(0)rdisk(0)partition(%d)\\%s"
                .formatted(counted.indexOf(system.partition()) + 1, system.folder());
        return place.equalsIgnoreCase(path.strip());
    }
}
