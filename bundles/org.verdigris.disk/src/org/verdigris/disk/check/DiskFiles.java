package org.verdigris.disk.check;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the files below a folder that are virtual hard disks by their names: {@code .vhd} and {@code .vud}. */
public final class DiskFiles extends SimpleFileVisitor<Path> {

    private final TreeSet<Path> found = new TreeSet<>();

    private DiskFiles() {
    }

    /** All such files with everything below the folder, ascending; links to folders are not followed. */
    public static SortedSet<Path> below(Path folder) throws IOException {
        DiskFiles files = new DiskFiles();
        Files.walkFileTree(folder, files);
        return files.found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".vhd") || name.endsWith(".vud")) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }
}
