package org.verdigris.guest.ntfs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.Allocation;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.FileSystemKind;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.Listing;
import org.verdigris.guest.NamedStream;
import org.verdigris.guest.VolumeState;
import org.verdigris.guest.bytes.BytesContent;
import org.verdigris.guest.bytes.Runs;
import org.verdigris.guest.bytes.Structure;
import org.verdigris.guest.ntfs.FolderIndex.Entry;

/** An NTFS volume of version 1.2 (Windows NT 4) to 3.1 (XP and later). */
public final class NtfsVolume implements GuestFileSystem {

    private static final long VOLUME = 3;
    private static final long ROOT = 5;
    private static final long BITMAP = 6;
    private static final long UP_CASE = 10;
    /** Records before that are the file system's own; but for the root. */
    private static final long FIRST_OF_GUEST = 16;
    /** Other systems leave the first sector empty, and put their marks behind it. */
    private static final int WIPED = 4096;

    private final NtfsBoot boot;
    private final boolean backupUsed;
    private final Mft mft;
    private final Streams streams;
    private final Folders folders;

    private NtfsVolume(DiskContent volume, NtfsBoot boot, boolean backupUsed) throws IOException {
        this.boot = boot;
        this.backupUsed = backupUsed;
        this.streams = new Streams(volume, boot);
        this.mft = Mft.open(streams);
        this.folders = new Folders(mft, new NtfsFiles(streams), UpperCase.read(mft.file(UP_CASE), streams));
    }

    /**
     * Opens a volume. Without a sound boot sector its backup at the end is used, without a sound first record of the
     * master file table its copy; {@link #state()} tells of both.
     *
     * @param volume the content of the partition
     * @throws DamagedVolumeException if that is damaged, too
     */
    public static NtfsVolume open(DiskContent volume) throws IOException {
        Optional<NtfsBoot> boot = NtfsBoot.of(Structure.read(volume, 0, NtfsBoot.SECTOR));
        if (boot.isEmpty()) {
            return new NtfsVolume(volume, NtfsBoot.backup(volume)
                    .orElseThrow(() -> new DamagedVolumeException(Messages.Boot_damaged)), true);
        }
        try {
            return new NtfsVolume(volume, boot.get(), false);
        } catch (DamagedVolumeException damaged) {
            Optional<NtfsBoot> backup = NtfsBoot.backup(volume).filter(found -> !found.equals(boot.get()));
            if (backup.isEmpty()) {
                throw damaged;
            }
            return new NtfsVolume(volume, backup.get(), true);
        }
    }

    /**
     * Whether a volume whose boot sector was wiped out is one all the same: the backup of it in the volume's last
     * sector leads to a master file table.
     */
    public static boolean isWiped(DiskContent volume) throws IOException {
        long last = volume.size() / NtfsBoot.SECTOR - 1;
        int head = (int) Math.min(volume.size(), WIPED);
        if (last < 1 || !Structure.read(volume, 0, head).equals(ByteBuffer.allocate(head))) {
            return false;
        }
        Optional<NtfsBoot> boot = NtfsBoot.at(volume, last);
        try {
            return boot.isPresent() && Mft.open(new Streams(volume, boot.get())).records() > ROOT;
        } catch (DamagedVolumeException e) {
            return false;
        }
    }

    @Override
    public FileSystemKind kind() {
        return FileSystemKind.NTFS;
    }

    /** Bytes of the volume proper. The backup of its boot sector follows; what lies behind belongs to nobody. */
    public long size() {
        return boot.volumeBytes();
    }

    /** The number of heads that the boot code of Windows 2000 to 2003 counts with; 0 if nobody filled it in. */
    public int heads() {
        return boot.heads();
    }

    /** The sectors before the partition as the boot code believes: 63 for the first partition of an XP-made disk. */
    public long hiddenSectors() {
        return boot.hidden();
    }

    /** The serial number of the volume. */
    public long serial() {
        return boot.serial();
    }

    @Override
    public Optional<String> label() throws IOException {
        Optional<Attribute> name = system(VOLUME, "$Volume").first(Attribute.VOLUME_NAME, "")
                .filter(Attribute::resident);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        ByteBuffer value = name.get().value();
        return Optional.of(Structure.utf16(value, 0, value.limit() / Character.BYTES))
                .filter(label -> !label.isEmpty());
    }

    /** The version of the format, such as {@code 3.1}; empty if the volume does not say. */
    public Optional<String> version() throws IOException {
        return information().map(value -> value.get(8) + "." + value.get(9));
    }

    private Optional<ByteBuffer> information() throws IOException {
        Optional<Attribute> found = system(VOLUME, "$Volume").first(Attribute.VOLUME_INFORMATION, "")
                .filter(Attribute::resident);
        return found.isEmpty() ? Optional.empty()
                : Optional.of(found.get().value()).filter(value -> value.limit() >= 12);
    }

    @Override
    public VolumeState state() throws IOException {
        return new NtfsState(this, mft, backupUsed).read();
    }

    /** The flags of the volume; empty if it does not say. */
    Optional<Integer> flags() throws IOException {
        return information().map(value -> Short.toUnsignedInt(value.getShort(10)));
    }

    /**
     * The content of a system file.
     *
     * @throws DamagedVolumeException if it cannot be read
     */
    DiskContent system(long number, String name, int type) throws IOException {
        return streams.open(system(number, name), type, "");
    }

    private FileRecord system(long number, String name) throws IOException {
        return mft.file(number)
                .orElseThrow(() -> new DamagedVolumeException(Messages.text(Messages.System_missing, name)));
    }

    /** Where a system file lies; empty if it lies in its record. */
    Optional<Runs> runs(long number, String name) throws IOException {
        return streams.runs(system(number, name), Attribute.DATA, "");
    }

    @Override
    public Allocation allocation() throws IOException {
        return bitmap();
    }

    /** Whether the volume is longer than what there is of it. */
    boolean isCut() {
        return boot.volumeBytes() > streams.volume().size();
    }

    /** Whether the record of used clusters is stored as no Windows stores it. */
    boolean isBitmapPacked() throws IOException {
        Optional<Attribute> bits = system(BITMAP, "$Bitmap").first(Attribute.DATA, "");
        return bits.filter(Attribute::isPacked).isPresent();
    }

    ClusterBitmap bitmap() throws IOException {
        return new ClusterBitmap(system(BITMAP, "$Bitmap", Attribute.DATA), streams);
    }

    /**
     * Reads all file records and looks whether the clusters they claim are recorded as used and claimed once. To be
     * done before anything is concluded from {@link #allocation()}.
     *
     * @return a sentence for each fault, not all if there are many; empty if there is none
     * @throws org.verdigris.disk.CancelledException if the listener wants no more
     */
    public List<String> verify(Progress progress) throws IOException {
        return isCut() ? List.of(Messages.Volume_cut) : new NtfsVerification(mft, streams, bitmap()).run(progress);
    }

    @Override
    public GuestFile root() throws IOException {
        return folders.files().of(system(ROOT, "."), "", Optional.empty());
    }

    @Override
    public Listing list(GuestFile folder) throws IOException {
        return folders.list(folder);
    }

    @Override
    public boolean isMetadata(GuestFile file) {
        long number = file.id() & Mft.NUMBER;
        return number < FIRST_OF_GUEST && number != ROOT;
    }

    /**
     * {@inheritDoc}
     *
     * @throws DamagedVolumeException if it is there and cannot be read, or may be in a part that cannot be read
     */
    @Override
    public Optional<GuestFile> find(GuestFile folder, String name) throws IOException {
        return folders.find(folder, name);
    }

    @Override
    public List<NamedStream> streams(GuestFile file) throws IOException {
        FileRecord record = folders.record(file);
        record.demandWhole();
        return record.attributes().stream().filter(attribute -> attribute.type() == Attribute.DATA
                && !attribute.name().isEmpty() && attribute.firstCluster() == 0)
                .map(stream -> new NamedStream(stream.name(), Math.max(0, stream.size()))).toList();
    }

    @Override
    public DiskContent open(GuestFile file) throws IOException {
        if (file.kind() != GuestFile.Kind.FILE) {
            throw new RefusedException(Messages.text(Messages.File_noContent, file.name()));
        }
        FileRecord record = folders.record(file);
        Optional<ReparsePoint> reparse = folders.files().reparse(record);
        if (reparse.isPresent()) {
            throw new RefusedException(Messages.text(Messages.Content_reparse, file.name(),
                    "0x%08X".formatted(reparse.get().tag())));
        }
        return open(file, record, "");
    }

    @Override
    public DiskContent open(GuestFile file, String stream) throws IOException {
        FileRecord record = folders.record(file);
        String name = streams(file).stream().map(NamedStream::name).filter(stream::equals).findFirst()
                .or(() -> same(record, stream))
                .orElseThrow(() -> new RefusedException(
                        Messages.text(Messages.File_noStream, file.name(), stream)));
        return open(file, record, name);
    }

    private Optional<String> same(FileRecord record, String stream) {
        return record.attributes().stream().filter(attribute -> attribute.type() == Attribute.DATA)
                .map(Attribute::name).filter(name -> !name.isEmpty() && folders.upperCase().areSame(name, stream))
                .findFirst();
    }

    private DiskContent open(GuestFile file, FileRecord record, String stream) throws IOException {
        Optional<Attribute> data = record.first(Attribute.DATA, stream);
        if (data.filter(Attribute::encrypted).isPresent()) {
            throw new RefusedException(Messages.text(Messages.Content_encrypted, file.name()));
        }
        if (data.isEmpty()) {
            record.demandWhole();
            return new BytesContent(ByteBuffer.allocate(0)); // $Secure has named streams only
        }
        return streams.open(record, Attribute.DATA, stream);
    }

    /** Where the content of a file lies; empty if it lies in its record. */
    public Optional<Runs> runs(GuestFile file) throws IOException {
        return streams.runs(folders.record(file), Attribute.DATA, "");
    }

    /** {@inheritDoc} What a sparse or compressed file leaves out parts nothing. */
    @Override
    public long fragments(GuestFile file) throws IOException {
        return runs(file).map(Runs::pieces).orElse(0L);
    }
}
