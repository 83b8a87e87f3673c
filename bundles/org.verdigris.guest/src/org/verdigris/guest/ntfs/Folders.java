package org.verdigris.guest.ntfs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.verdigris.disk.RefusedException;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.Listing;
import org.verdigris.guest.ntfs.FolderIndex.Entry;

/** Lists folders: names come from their indexes, everything else from the records, which the indexes copy too late. */
record Folders(Mft mft, NtfsFiles files, UpperCase upperCase) {

    Listing list(GuestFile folder) throws IOException {
        FolderIndex index = index(folder);
        List<String> warnings = new ArrayList<>();
        if (index.damaged()) {
            warnings.add(Messages.text(Messages.Folder_buffer, folder.name()));
        }
        List<Entry> names = named(index.entries());
        Map<Long, String> shortNames = shortNames(index.entries());
        GuestFile[] listed = new GuestFile[names.size()];
        // In the order of their records, so that the file table is read once from its beginning to its end.
        List<Integer> places = new ArrayList<>(names.size());
        for (int place = 0; place < names.size(); place++) {
            places.add(place);
        }
        places.sort(Comparator.comparingLong(place -> names.get(place).reference() & Mft.NUMBER));
        for (int place : places) {
            Entry entry = names.get(place);
            Optional<FileRecord> record = mft.summary(entry.reference());
            if (record.isEmpty()) {
                warnings.add(Messages.text(Messages.Folder_entry, entry.name()));
                continue;
            }
            if (!record.get().whole()) {
                warnings.add(Messages.text(Messages.Folder_part, entry.name()));
            }
            listed[place] = file(record.get(), entry, shortNames);
        }
        return new Listing(Stream.of(listed).filter(Objects::nonNull).toList(), warnings);
    }

    private FolderIndex index(GuestFile folder) throws IOException {
        if (!folder.isFolder()) {
            throw new RefusedException(Messages.text(Messages.File_noFolder, folder.name()));
        }
        try {
            return FolderIndex.read(record(folder), files.streams());
        } catch (DamagedVolumeException e) {
            throw new DamagedVolumeException(Messages.text(Messages.Folder_damaged, folder.name()));
        }
    }

    /** The record of a file that was listed before. */
    FileRecord record(GuestFile file) throws IOException {
        return mft.file(file.id()).orElseThrow(() -> new DamagedVolumeException(
                Messages.text(Messages.Record_torn, Long.toString(file.id() & Mft.NUMBER))));
    }

    /** The names that are shown: not those for DOS beside another, and not the root's name for itself. */
    private static List<Entry> named(List<Entry> entries) {
        Set<Long> named = new HashSet<>();
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

    private GuestFile file(FileRecord record, Entry entry, Map<Long, String> shortNames) throws IOException {
        return files.of(record, entry.name(), entry.space() != Entry.WIN32 ? Optional.empty()
                : Optional.ofNullable(shortNames.get(entry.reference())));
    }

    /**
     * A file of a folder: by its very name, else by one that the guest takes for the same, else by its name for DOS.
     *
     * @throws DamagedVolumeException if it is there and cannot be read, or may be in a part that cannot be read
     */
    Optional<GuestFile> find(GuestFile folder, String name) throws IOException {
        FolderIndex index = index(folder);
        List<Entry> names = named(index.entries());
        Predicate<Entry> same = entry -> upperCase.areSame(entry.name(), name);
        Optional<Entry> found = names.stream().filter(entry -> entry.name().equals(name)).findFirst()
                .or(() -> names.stream().filter(same).findFirst())
                .or(() -> index.entries().stream().filter(same).findFirst()
                        .flatMap(dos -> names.stream().filter(entry -> entry.reference() == dos.reference())
                                .findFirst()));
        if (found.isEmpty()) {
            if (index.damaged()) {
                throw new DamagedVolumeException(Messages.text(Messages.Folder_buffer, folder.name()));
            }
            return Optional.empty();
        }
        FileRecord record = mft.summary(found.get().reference()).orElseThrow(
                () -> new DamagedVolumeException(Messages.text(Messages.Folder_entry, found.get().name())));
        return Optional.of(file(record, found.get(), shortNames(index.entries())));
    }
}
