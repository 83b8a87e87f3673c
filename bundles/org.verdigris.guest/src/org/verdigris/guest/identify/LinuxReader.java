package org.verdigris.guest.identify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFile.Kind;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.bytes.Structure;

/** Puts together what is known of a Linux system, as far as its root volume tells. */
record LinuxReader(GuestFileSystem volume, int partition) {

    private static final int MOST_BYTES = 64 * 1024;
    private static final List<String> RELEASES = List.of("etc/redhat-release", "etc/SuSE-release",
            "etc/debian_version");

    /** The system, if the volume is the root of one. */
    Optional<LinuxSystem> read() throws IOException {
        Optional<String> release = text("etc/os-release").or(() -> text("usr/lib/os-release"));
        Optional<String> old = RELEASES.stream().map(this::text).flatMap(Optional::stream).findFirst()
                .map(text -> text.lines().findFirst().orElse("").strip()).filter(text -> !text.isEmpty());
        if (release.isEmpty() && old.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> fields = fields(release.orElse(""));
        return Optional.of(new LinuxSystem(partition,
                Fact.of(Optional.ofNullable(fields.get("PRETTY_NAME")).or(() -> old), Messages.Release_nameless),
                fact(fields, "ID"), fact(fields, "VERSION_ID"),
                Fact.of(text("etc/hostname").map(String::strip).filter(name -> !name.isEmpty()),
                        Messages.Hostname_missing),
                kernels()));
    }

    private static Fact<String> fact(Map<String, String> fields, String name) {
        return Fact.of(Optional.ofNullable(fields.get(name)), Messages.text(Messages.Release_field, name));
    }

    /** @see "os-release(5): shell assignments, values may stand in quotes" */
    static Map<String, String> fields(String release) {
        Map<String, String> fields = new TreeMap<>();
        release.lines().map(String::strip).filter(line -> !line.startsWith("#")).forEach(line -> {
            int equals = line.indexOf('=');
            if (equals > 0) {
                String value = line.substring(equals + 1);
                boolean quoted = value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0
                        && value.charAt(value.length() - 1) == value.charAt(0);
                fields.put(line.substring(0, equals),
                        (quoted ? value.substring(1, value.length() - 1) : value).replaceAll("\\\\(.)", "$1"));
            }
        });
        return fields;
    }

    /** A small file's text. A link is followed once, as that from /etc/os-release is. */
    private Optional<String> text(String path) {
        try {
            Optional<GuestFile> file = volume.find(path);
            if (file.filter(found -> found.kind() == Kind.LINK).isPresent()) {
                String target = file.get().target().orElse("");
                int slash = path.lastIndexOf('/');
                file = target.startsWith("../") ? volume.find(target.substring(3))
                        : target.startsWith("/") ? volume.find(target)
                                : volume.find(path.substring(0, slash + 1) + target);
            }
            if (file.filter(found -> found.kind() == Kind.FILE).isEmpty()) {
                return Optional.empty();
            }
            DiskContent content = volume.open(file.get());
            ByteBuffer bytes = Structure.read(content, 0, (int) Math.min(content.size(), MOST_BYTES));
            return Optional.of(StandardCharsets.UTF_8.decode(bytes).toString());
        } catch (IOException e) { // a file that cannot be read says nothing
            return Optional.empty();
        }
    }

    private Fact<List<String>> kernels() throws IOException {
        TreeSet<String> versions = new TreeSet<>();
        names("boot").stream().filter(name -> name.startsWith("vmlinuz-"))
                .forEach(name -> versions.add(name.substring("vmlinuz-".length())));
        versions.addAll(names("lib/modules"));
        versions.addAll(names("usr/lib/modules"));
        return versions.isEmpty() ? Fact.absent(Messages.Kernel_none) : Fact.of(List.copyOf(versions));
    }

    private List<String> names(String folder) throws IOException {
        try {
            Optional<GuestFile> found = volume.find(folder).filter(GuestFile::isFolder);
            return found.isEmpty() ? List.of()
                    : volume.list(found.get()).files().stream().map(GuestFile::name).toList();
        } catch (DamagedVolumeException | RefusedException e) {
            return List.of();
        }
    }
}
