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
}
