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

    private final NtfsBoot boot;
    private final boolean backupUsed;
    private final Mft mft;
    private final Streams streams;
    private final UpperCase upperCase;

    private NtfsVolume(DiskContent volume, NtfsBoot boot, boolean backupUsed) throws IOException {
        this.boot = boot;
        this.backupUsed = backupUsed;
        this.mft = new Mft(volume, boot);
        this.streams = new Streams(volume, boot);
        this.upperCase = UpperCase.read(mft.file(UP_CASE), streams);
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
        if (boot.isPresent()) {
            return new NtfsVolume(volume, boot.get(), false);
        }
        return new NtfsVolume(volume, NtfsBoot.backup(volume)
                .orElseThrow(() -> new DamagedVolumeException(Messages.Boot_damaged)), true);
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
        return new NtfsState(this, mft.mirrorUsed(), backupUsed).read();
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
        return new ClusterBitmap(system(BITMAP, "$Bitmap", Attribute.DATA), boot);
    }

    /**
     * Reads all file records and looks whether the clusters they claim are recorded as used and claimed once. To be
     * done before anything is concluded from {@link #allocation()}.
     *
     * @return a sentence for each fault, not all if there are many; empty if there is none
     * @throws org.verdigris.disk.CancelledException if the listener wants no more
     */
    public List<String> verify(Progress progress) throws IOException {
        return new NtfsVerification(mft, boot, allocation()).run(progress);
    }

    @Override
    public GuestFile root() throws IOException {
        return NtfsFiles.of(system(ROOT, "."), "", Optional.empty());
    }

    @Override
    public Listing list(GuestFile folder) throws IOException {
        FolderIndex index = index(folder);
        List<String> warnings = new ArrayList<>();
        if (index.damaged()) {
            warnings.add(Messages.text(Messages.Folder_buffer, folder.name()));
        }
        List<Entry> names = named(index.entries());
        Map<Long, String> shortNames = shortNames(index.entries());
        GuestFile[] files = new GuestFile[names.size()];
        // In the order of their records, so that the file table is read once from its beginning to its end.
        List<Integer> places = new ArrayList<>(names.size());
        for (int place = 0; place < names.size(); place++) {
            places.add(place);
        }
        places.sort(Comparator.comparingLong(place -> names.get(place).reference() & Mft.NUMBER));
        for (int place : places) {
            Entry entry = names.get(place);
            Optional<GuestFile> file = file(entry, shortNames);
            if (file.isPresent()) {
                files[place] = file.get();
            } else {
                warnings.add(Messages.text(Messages.Folder_entry, entry.name()));
            }
        }
        return new Listing(Stream.of(files).filter(file -> file != null).toList(), warnings);
    }

    @Override
    public boolean isMetadata(GuestFile file) {
        long number = file.id() & Mft.NUMBER;
        return number < FIRST_OF_GUEST && number != ROOT;
    }

    private FolderIndex index(GuestFile folder) throws IOException {
        if (!folder.isFolder()) {
            throw new RefusedException(Messages.text(Messages.File_noFolder, folder.name()));
        }
        try {
            return FolderIndex.read(record(folder), streams);
        } catch (DamagedVolumeException e) {
            throw new DamagedVolumeException(Messages.text(Messages.Folder_damaged, folder.name()));
        }
    }

    private FileRecord record(GuestFile file) throws IOException {
        return mft.file(file.id()).orElseThrow(() -> new DamagedVolumeException(
                Messages.text(Messages.Record_torn, Long.toString(file.id() & Mft.NUMBER))));
    }

    /** The names that are shown: not those for DOS beside another, and not the root's name for itself. */
    private static List<Entry> named(List<Entry> entries) {
        Set<Long> named = new TreeSet<>();
        entries.stream().filter(entry -> entry.space() != Entry.DOS).forEach(entry -> named.add(entry.reference()));
        return entries.stream().filter(entry -> !entry.name().equals("."))
                .filter(entry -> entry.space() != Entry.DOS || !named.contains(entry.reference())).toList();
    }

    private static Map<Long, String> shortNames(List<Entry> entries) {
        Map<Long, String> names = new HashMap<>();
        entries.stream().filter(entry -> entry.space() == Entry.DOS)
                .forEach(entry -> names.putIfAbsent(entry.reference(), entry.name()));
        return names;
    }

    private Optional<GuestFile> file(Entry entry, Map<Long, String> shortNames) throws IOException {
        try {
            Optional<FileRecord> record = mft.file(entry.reference());
            Optional<String> shortName = entry.space() != Entry.WIN32 ? Optional.empty()
                    : Optional.ofNullable(shortNames.get(entry.reference()));
            return record.isEmpty() ? Optional.empty()
                    : Optional.of(NtfsFiles.of(record.get(), entry.name(), shortName));
        } catch (DamagedVolumeException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<GuestFile> find(GuestFile folder, String name) throws IOException {
        List<Entry> entries = index(folder).entries();
        List<Entry> names = named(entries);
        Map<Long, String> shortNames = shortNames(entries);
        Predicate<Entry> same = entry -> upperCase.areSame(entry.name(), name);
        Optional<Entry> found = names.stream().filter(entry -> entry.name().equals(name)).findFirst()
                .or(() -> names.stream().filter(same).findFirst())
                .or(() -> entries.stream().filter(same).findFirst()
                        .flatMap(dos -> names.stream().filter(entry -> entry.reference() == dos.reference())
                                .findFirst()));
        return found.isEmpty() ? Optional.empty() : file(found.get(), shortNames);
    }

    @Override
    public List<NamedStream> streams(GuestFile file) throws IOException {
        return record(file).attributes().stream().filter(attribute -> attribute.type() == Attribute.DATA
                && !attribute.name().isEmpty() && attribute.firstCluster() == 0)
                .map(stream -> new NamedStream(stream.name(), Math.max(0, stream.size()))).toList();
    }

    @Override
    public DiskContent open(GuestFile file) throws IOException {
        if (file.kind() != GuestFile.Kind.FILE) {
            throw new RefusedException(Messages.text(Messages.File_noContent, file.name()));
        }
        FileRecord record = record(file);
        Optional<ReparsePoint> reparse = NtfsFiles.reparse(record);
        if (reparse.isPresent()) {
            throw new RefusedException(Messages.text(Messages.Content_reparse, file.name(),
                    "0x%08X".formatted(reparse.get().tag())));
        }
        return open(file, record, "");
    }

    @Override
    public DiskContent open(GuestFile file, String stream) throws IOException {
        FileRecord record = record(file);
        String name = streams(file).stream().map(NamedStream::name).filter(stream::equals).findFirst()
                .or(() -> same(record, stream))
                .orElseThrow(() -> new RefusedException(
                        Messages.text(Messages.File_noStream, file.name(), stream)));
        return open(file, record, name);
    }

    private Optional<String> same(FileRecord record, String stream) {
        return record.attributes().stream().filter(attribute -> attribute.type() == Attribute.DATA)
                .map(Attribute::name).filter(name -> !name.isEmpty() && upperCase.areSame(name, stream)).findFirst();
    }

    private DiskContent open(GuestFile file, FileRecord record, String stream) throws IOException {
        Optional<Attribute> data = record.first(Attribute.DATA, stream);
        if (data.filter(Attribute::encrypted).isPresent()) {
            throw new RefusedException(Messages.text(Messages.Content_encrypted, file.name()));
        }
        return data.isEmpty() ? new BytesContent(ByteBuffer.allocate(0)) // $Secure has named streams only
                : streams.open(record, Attribute.DATA, stream);
    }

    /** Where the content of a file lies; empty if it lies in its record. */
    public Optional<Runs> runs(GuestFile file) throws IOException {
        return streams.runs(record(file), Attribute.DATA, "");
    }

    /** In how many pieces the content of a file lies: 0 if it has none, or it lies in its record. */
    public long fragments(GuestFile file) throws IOException {
        Optional<Runs> runs = runs(file);
        long count = 0;
        for (int run = 0; runs.isPresent() && run < runs.get().count(); run++) {
            count += runs.get().place(run) == Runs.SPARSE ? 0 : 1;
        }
        return count;
    }
}
