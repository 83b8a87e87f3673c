package org.verdigris.ui.disk.files;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verdigris.disk.RefusedException;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.ui.wording.Phrase;

/**
 * A path as it is typed: {@code 1:/WINDOWS/system32}, with either slash, from the root without a number, or from the
 * folder that is shown.
 */
final class PathText {
    /** Where a path leads: a folder, and a file in it if it names one. */
    record Target(Place place, Optional<GuestFile> chosen) {
    }

    private static final Pattern VOLUME = Pattern.compile("(\\d{1,3}):(.*)");
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]:.*");

    private final GuestDisk disk;
    private final DiskContents contents;

    PathText(GuestDisk disk, DiskContents contents) {
        this.disk = disk;
        this.contents = contents;
    }

    /** @throws RefusedException if it leads nowhere; the message says where it ends */
    Target find(String typed, Place from) throws IOException {
        String text = typed.strip().replace('\\', '/');
        Matcher numbered = VOLUME.matcher(text);
        if (LETTER.matcher(text).matches()) {
            throw new RefusedException(Phrase.of(FilesMessages.PathText_letter, text.substring(0, 2)));
        }
        if (numbered.matches()) {
            return follow(root(Integer.parseInt(numbered.group(1))), numbered.group(2));
        }
        return follow(text.startsWith("/") ? root(from.volume())
                : Fresh.place(disk.volume(from.volume()).fileSystem(), from), text);
    }

    private Place root(int number) throws RefusedException {
        VolumeLine volume = contents.volumes().stream().filter(line -> line.number() == number).findFirst()
                .orElseThrow(() -> new RefusedException(Phrase.of(FilesMessages.PathText_noVolume, number)));
        return Place.root(number, volume.root().orElseThrow(() -> new RefusedException(
                volume.refusal().orElse(FilesMessages.VolumeWords_nothingKnown))));
    }

    private Target follow(Place start, String path) throws IOException {
        GuestFileSystem system = disk.volume(start.volume()).fileSystem();
        Place place = start;
        Optional<GuestFile> file = Optional.empty();
        for (String name : path.split("/")) {
            if (name.isEmpty() || name.equals(".")) {
                continue;
            }
            if (file.isPresent()) {
                throw new RefusedException(noFolder(place, file.get()));
            }
            if (name.equals("..")) {
                place = place.above();
                continue;
            }
            String where = place.words();
            GuestFile next = system.find(place.folder(), name).orElseThrow(
                    () -> new RefusedException(Phrase.of(FilesMessages.PathText_noFile, name, where)));
            if (next.isFolder()) {
                place = place.below(next);
            } else {
                file = Optional.of(next);
            }
        }
        return new Target(place, file);
    }

    private static String noFolder(Place place, GuestFile file) {
        String path = place.volume() + ":" + place.pathOf(file.name());
        return file.target().map(target -> Phrase.of(FilesMessages.PathText_link, path, target))
                .orElseGet(() -> Phrase.of(FilesMessages.PathText_noFolder, path));
    }
}
