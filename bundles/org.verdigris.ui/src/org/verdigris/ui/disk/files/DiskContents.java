package org.verdigris.ui.disk.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.guest.volume.DiskLayout;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.guest.volume.GuestVolume;

/** How a disk is divided, and what is in each part. */
record DiskContents(DiskLayout layout, List<VolumeLine> volumes) {
    DiskContents {
        volumes = List.copyOf(volumes);
    }

    static DiskContents read(GuestDisk disk, Progress progress) throws IOException {
        List<VolumeLine> lines = new ArrayList<>();
        for (GuestVolume volume : disk.volumes()) {
            if (progress.cancelled()) {
                throw new CancelledException(FilesMessages.Reading_cancelled);
            }
            lines.add(VolumeLine.of(volume));
        }
        return new DiskContents(disk.layout(), lines);
    }

    VolumeLine volume(int number) {
        return volumes.stream().filter(line -> line.number() == number).findFirst().orElseThrow();
    }
}
