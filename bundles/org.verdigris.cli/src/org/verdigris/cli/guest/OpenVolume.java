package org.verdigris.cli.guest;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.StringJoiner;

import org.verdigris.cli.Complaint;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.extract.ExtractionItem;
import org.verdigris.guest.extract.PathPattern;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.guest.volume.GuestVolume;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Model.CommandSpec;

/**
 * A volume of an open disk whose file system can be read.
 *
 * @param disk   closed with this
 * @param volume the one that was named or, of several, the first that can be read
 * @param system its file system
 */
record OpenVolume(GuestDisk disk, GuestVolume volume, GuestFileSystem system) implements Closeable {

    OpenVolume {
        Objects.requireNonNull(disk);
        Objects.requireNonNull(volume);
        Objects.requireNonNull(system);
    }

    /** Opens the volume of an address, and tells of what speaks against trusting it. */
    static OpenVolume open(Terminal terminal, CommandSpec command, DiskOptions options, DiskAddress address)
            throws IOException, Refusal {
        OptionalInt partition = options.partition(command, address);
        GuestDisk disk = options.open(terminal, command, address);
        try {
            disk.layout().warnings().forEach(warning -> tell(terminal, disk.file().toString(), warning));
            GuestVolume volume = partition.isPresent() ? disk.volume(partition.getAsInt()) : first(disk);
            OpenVolume open = new OpenVolume(disk, volume, volume.fileSystem());
            open.system().state().doubts().forEach(doubt -> tell(terminal, open.name(), doubt));
            return open;
        } catch (IOException | RuntimeException | Refusal e) {
            disk.close();
            throw e;
        }
    }

    private static void tell(Terminal terminal, String what, String sentence) {
        terminal.tell(Cell.clean(Catalogue.text(Messages.OpenVolume_doubt, what, sentence)));
    }

    /** The first volume of a disk that can be read. @throws Refusal if there is none */
    static GuestVolume first(GuestDisk disk) throws Refusal {
        StringJoiner reasons = new StringJoiner(" ");
        for (GuestVolume volume : disk.volumes()) {
            try {
                volume.fileSystem();
                return volume;
            } catch (IOException e) {
                reasons.add(Catalogue.text(Messages.OpenVolume_reason,
                        Integer.toString(volume.partition().index()), Complaint.about(e)));
            }
        }
        throw new Refusal(disk.volumes().isEmpty() ? Catalogue.text(Messages.OpenVolume_none, disk.file())
                : Catalogue.text(Messages.OpenVolume_unreadable, disk.file(), reasons));
    }

    /** The disk and the partition as a command line names them. */
    String name() {
        return disk.file() + "!" + volume.partition().index();
    }

    /**
     * What fits a path or pattern.
     *
     * @throws Refusal if nothing does
     */
    List<ExtractionItem> find(Terminal terminal, String path) throws IOException, Refusal {
        List<ExtractionItem> found = PathPattern.of(path).find(system, warning -> tell(terminal, name(), warning));
        if (found.isEmpty()) {
            throw new Refusal(Cell.clean(Catalogue.text(Messages.OpenVolume_notFound, path, name())));
        }
        return found;
    }

    /** Tells that a part could not be read. */
    void warn(Terminal terminal, String warning) {
        tell(terminal, name(), warning);
    }

    @Override
    public void close() throws IOException {
        disk.close();
    }
}
