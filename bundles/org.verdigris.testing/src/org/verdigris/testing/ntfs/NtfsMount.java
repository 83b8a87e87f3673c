package org.verdigris.testing.ntfs;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import org.verdigris.testing.program.Program;

/** A volume, mounted by ntfs-3g: named streams are user attributes there. Closing unmounts it. */
public final class NtfsMount implements Closeable {

    private static final int JUNCTION = 0xA0000003;
    private static final int COMPRESSED = 0x800;

    private final Path folder;
    private final Process server;
    private final BufferedReader said;

    private NtfsMount(Path folder, Process server) {
        this.folder = folder;
        this.server = server;
        this.said = server.errorReader();
    }

    /** Whether this process may mount volumes: on Linux, as root, with ntfs-3g. */
    public static boolean isPossible() {
        return "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/dev/fuse"))
                && Program.areInstalled("ntfs-3g", "umount", "setfattr", "getfattr");
    }

    /** Mounts a volume at a new folder beside it; read-only if nothing is to be changed. */
    public static NtfsMount of(NtfsImage image, boolean readOnly) throws IOException {
        Path folder = Files.createTempDirectory(image.file().toAbsolutePath().getParent(), "mount");
        String options = "no_detach,compression,streams_interface=xattr,show_sys_files" + (readOnly ? ",ro" : "");
        Process server = new ProcessBuilder("ntfs-3g", "-o", options, image.file().toString(), folder.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        NtfsMount mount = new NtfsMount(folder, server);
        String line = mount.said.readLine();
        StringBuilder complaints = new StringBuilder();
        while (line != null && !line.startsWith("Mounted")) {
            complaints.append(line).append('\n');
            line = mount.said.readLine();
        }
        if (line == null) {
            Files.delete(folder);
            throw new IOException(image.file() + " cannot be mounted: " + complaints);
        }
        return mount;
    }

    /** The volume's uppermost folder. */
    public Path folder() {
        return folder;
    }

    /** Makes a folder whose new files are compressed. */
    public Path compressedFolder(String name) throws IOException {
        Path made = Files.createDirectory(folder.resolve(name));
        Program.bytes("setfattr", "-n", "system.ntfs_attrib_be", "-v", hex(new byte[] {0, 0, COMPRESSED >> 8, 0}),
                made);
        return made;
    }

    /** Makes a folder that leads to another one, by a path such as {@code C:\target}. */
    public Path junction(String name, String target) throws IOException {
        Path made = Files.createDirectory(folder.resolve(name));
        byte[] path = ("\\??\\" + target + "\0" + target + "\0").getBytes(StandardCharsets.UTF_16LE);
        ByteBuffer point = ByteBuffer.allocate(16 + path.length).order(ByteOrder.LITTLE_ENDIAN);
        int length = target.length() * 2;
        point.putInt(JUNCTION).putShort((short) (8 + path.length)).putShort((short) 0);
        point.putShort((short) 0).putShort((short) (8 + length)).putShort((short) (10 + length))
                .putShort((short) length).put(path);
        Program.bytes("setfattr", "-n", "system.ntfs_reparse_data", "-v", hex(point.array()), made);
        return made;
    }

    private static String hex(byte[] bytes) {
        return "0x" + HexFormat.of().formatHex(bytes);
    }

    /** Writes a named stream of a file or folder. */
    public static void writeStream(Path file, String name, byte[] content) throws IOException {
        Files.getFileAttributeView(file, UserDefinedFileAttributeView.class).write(name, ByteBuffer.wrap(content));
    }

    /** The named streams of a file or folder. */
    public static Map<String, byte[]> streams(Path file) throws IOException {
        UserDefinedFileAttributeView view = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
        Map<String, byte[]> streams = new TreeMap<>();
        for (String name : view.list()) {
            ByteBuffer content = ByteBuffer.allocate(view.size(name));
            view.read(name, content);
            streams.put(name, content.array());
        }
        return streams;
    }

    /** Returns when everything is in the volume's file. */
    @Override
    public void close() throws IOException {
        try {
            Program.bytes("umount", folder);
        } catch (IOException busy) {
            Program.bytes("umount", "--lazy", folder);
            throw busy;
        } finally {
            while (said.readLine() != null) {
                // it may stop only once it has said everything
            }
        }
        end();
        Files.delete(folder);
    }

    private void end() throws IOException {
        try {
            server.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The unmounting of " + folder + " was interrupted.", e);
        }
    }
}
