import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Fills a mounted volume with what {@code releng/bench/guest} measures with: {@code GuestImages FOLDER FILES MEGABYTES}.
 * A thousand files a folder, of 100 to 9000 bytes, then one large file and as much that is deleted again.
 */
public final class GuestImages {

    private static final int FOLDER = 1000;
    private static final int MIB = 1 << 20;

    private final Random random = new Random(7);

    private GuestImages() {
    }

    public static void main(String[] args) throws IOException {
        GuestImages images = new GuestImages();
        Path volume = Path.of(args[0]);
        int files = Integer.parseInt(args[1]);
        int megabytes = Integer.parseInt(args[2]);
        Path folder = volume;
        for (int i = 0; i < files; i++) {
            if (i % FOLDER == 0) {
                folder = Files.createDirectory(volume.resolve("group %03d".formatted(i / FOLDER)));
            }
            images.small(folder.resolve("A file with a long name, number %06d.txt".formatted(i)));
        }
        images.large(volume.resolve("large"), megabytes);
        images.large(volume.resolve("deleted"), megabytes);
        Files.delete(volume.resolve("deleted"));
    }

    private void small(Path file) throws IOException {
        byte[] content = new byte[100 + random.nextInt(random.nextInt(4) == 0 ? 8900 : 400)];
        random.nextBytes(content);
        Files.write(file, content);
    }

    private void large(Path file, int megabytes) throws IOException {
        byte[] content = new byte[MIB];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < megabytes; i++) {
                random.nextBytes(content);
                out.write(content);
            }
        }
    }
}
