package org.verdigris.core.history;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.EstateFactory;

/** Another process that records snapshots, one after the other, and says so after each. */
final class Child {
    private Child() {
    }

    /** Records as many snapshots as the second argument says, each with that many disks as the third. */
    public static void main(String[] arguments) throws IOException {
        try (Inventory inventory = Inventory.open(InventoryPlace.of(arguments[0]))) {
            for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
                inventory.record("/labs", estate(Integer.parseInt(arguments[2]), i), Instant.now());
                System.out.println("recorded " + i);
            }
        }
    }

    static Estate estate(int disks, long size) {
        Estate estate = EstateFactory.eINSTANCE.createEstate();
        estate.setName("Labs");
        for (int i = 0; i < disks; i++) {
            DiskImage disk = EstateFactory.eINSTANCE.createDiskImage();
            disk.setName("d" + i + ".vhd");
            disk.setPath("/labs/d" + i + ".vhd");
            disk.setFileSize(1000 + size);
            estate.getDisks().add(disk);
        }
        return estate;
    }

    static Process start(String place, int snapshots, int disks) throws IOException {
        return new ProcessBuilder(command(place, snapshots, disks)).redirectErrorStream(true).start();
    }

    /** The same with file systems of its own, which a shell script mounts first. */
    static Process startAfter(String script, String place, int snapshots, int disks) throws IOException {
        List<String> words = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", script + " && exec \"$@\"", "sh"));
        words.addAll(command(place, snapshots, disks));
        return new ProcessBuilder(words).redirectErrorStream(true).start();
    }

    private static List<String> command(String place, int snapshots, int disks) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "--enable-native-access=ALL-UNNAMED", "-cp", classes(), Child.class.getName(), place,
                Integer.toString(snapshots), Integer.toString(disks));
    }

    /** Where the classes lie from which all others of the recording come; bundles that are folders keep them in a folder. */
    private static String classes() throws IOException {
        List<Path> roots = new ArrayList<>();
        for (Class<?> type : List.of(Child.class, Inventory.class, Estate.class, org.verdigris.disk.Progress.class,
                org.sqlite.JDBC.class, org.postgresql.Driver.class, org.eclipse.emf.ecore.EObject.class,
                org.eclipse.emf.common.util.URI.class)) {
            try {
                roots.add(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()));
            } catch (URISyntaxException e) {
                throw new IOException(e);
            }
        }
        return roots.stream().flatMap(root -> Stream.of(root, root.resolve("target/classes"))).filter(Files::exists)
                .map(Path::toString).distinct().collect(Collectors.joining(File.pathSeparator));
    }
}
