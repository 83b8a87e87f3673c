package org.verdigris.cli.show;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, told by its first and last bytes; its extension decides only where the content says nothing. */
enum ShownKind {
    /** A machine or a network: text in XML. */
    CONFIGURATION,
    /** A virtual hard disk. */
    DISK,
    /** Neither. */
    OTHER;

    /** The marks of UTF-16LE, UTF-16BE and UTF-8, each byte as one character. */
    private static final Pattern BYTE_ORDER_MARK =
            Pattern.compile("^(\u00FF\u00FE|\u00FE\u00FF|\u00EF\u00BB\u00BF)");
    private static final int SECTOR = 512;
    private static final String DISK_COOKIE = "conectix";

    static ShownKind of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            String first = text(channel, 0);
            String last = text(channel, Math.max(0, channel.size() - SECTOR));
            // the last sector before the first one: a fixed disk may begin with anything, even with XML
            if (last.startsWith(DISK_COOKIE) || last.startsWith(DISK_COOKIE, 1) || first.startsWith(DISK_COOKIE)) {
                return DISK;
            }
            return isMarkup(first) ? CONFIGURATION : byName(file);
        }
    }

    private static boolean isMarkup(String bytes) {
        // of UTF-16 every second byte is zero
        String plain = BYTE_ORDER_MARK.matcher(bytes.replace("\0", "")).replaceFirst("").strip();
        return plain.startsWith("<");
    }

    private static ShownKind byName(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "vmc", "vnc" -> CONFIGURATION;
            case "vhd", "vud", "vhdx" -> DISK;
            default -> OTHER;
        };
    }

    private static String text(FileChannel channel, long position) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(SECTOR);
        while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) >= 0) {
            // a read may give less than was asked for
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    }
}
