package org.verdigris.ui.disk.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.verdigris.disk.DiskContent;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.NamedStream;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/**
 * What is shown of a file: never more than its beginning, and nothing of it is run or handed to another program.
 *
 * @param what    as what it is shown, in a few words
 * @param content what is seen
 * @param streams the file's named streams
 */
record Preview(String what, Content content, List<NamedStream> streams) {
    /** What is seen. */
    sealed interface Content {
        record Text(String text) implements Content {
        }

        record Bytes(String dump) implements Content {
        }

        record Picture(ImageData data) implements Content {
        }

        /** There is nothing to see, for this reason. */
        record Nothing(String sentence) implements Content {
        }
    }

    static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_PICTURE_BYTES = 16 * 1024 * 1024;
    private static final long MOST_PIXELS = 16_000_000;

    /**
     * Reads the beginning of a file.
     *
     * @param stream which of its named streams; empty for the file's content
     */
    static Preview of(GuestFileSystem system, FileRow row, Optional<String> stream, Look look) throws IOException {
        GuestFile file = Fresh.file(system, row);
        List<NamedStream> streams = system.streams(file);
        if (stream.isEmpty() && file.kind() != GuestFile.Kind.FILE) {
            return new Preview("", new Content.Nothing(file.isFolder() ? FilesMessages.Preview_folder
                    : FilesMessages.Preview_link), streams);
        }
        try (DiskContent content = stream.isPresent() ? system.open(file, stream.get()) : system.open(file)) {
            return of(content, streams, look);
        }
    }

    private static Preview of(DiskContent content, List<NamedStream> streams, Look look) throws IOException {
        if (content.size() == 0) {
            return new Preview("", new Content.Nothing(FilesMessages.Preview_empty), streams);
        }
        byte[] beginning = read(content, MOST_BYTES);
        Optional<ImageData> picture = look == Look.FITTING ? picture(content, beginning) : Optional.empty();
        if (picture.isPresent()) {
            return new Preview(Phrase.of(FilesMessages.Preview_picture, picture.get().width, picture.get().height),
                    new Content.Picture(picture.get()), streams);
        }
        Optional<TextCode> code = look == Look.BYTES ? Optional.empty() : TextCode.of(beginning)
                .or(() -> look == Look.TEXT ? Optional.of(TextCode.WESTERN) : Optional.empty());
        String part = content.size() <= MOST_BYTES ? ""
                : Phrase.of(FilesMessages.Preview_part, Sizes.human(MOST_BYTES), Sizes.human(content.size()));
        return code.map(known -> new Preview(Phrase.of(FilesMessages.Preview_text, known.name()) + part,
                new Content.Text(shown(known.text(beginning))), streams))
                .orElseGet(() -> new Preview(FilesMessages.Preview_bytes + part,
                        new Content.Bytes(HexDump.of(beginning)), streams));
    }

    private static byte[] read(DiskContent content, int most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(content.size(), most));
        content.read(bytes, 0);
        return bytes.array();
    }

    /** A NUL would end the text for the platform's widgets. */
    private static String shown(String text) {
        return text.replace('\0', '\u2400');
    }

    private static Optional<ImageData> picture(DiskContent content, byte[] beginning) throws IOException {
        if (content.size() > MOST_PICTURE_BYTES || !PictureSize.isBegun(beginning)) {
            return Optional.empty();
        }
        byte[] whole = content.size() == beginning.length ? beginning : read(content, MOST_PICTURE_BYTES);
        OptionalLong pixels = PictureSize.pixels(whole);
        return pixels.isPresent() && pixels.getAsLong() <= MOST_PIXELS ? decoded(whole) : Optional.empty();
    }

    private static Optional<ImageData> decoded(byte[] picture) {
        try {
            ImageData[] images = new ImageLoader().load(new ByteArrayInputStream(PictureSize.firstFrame(picture)));
            return Stream.of(images).max(Comparator.comparingInt((ImageData image) -> image.width * image.height)
                    .thenComparingInt(image -> image.depth));
        } catch (RuntimeException undecodable) { // SWT has many exceptions for a broken picture; its bytes are shown
            ILog.of(Preview.class).info("A picture in a guest could not be decoded: " + undecodable.getMessage());
            return Optional.empty();
        }
    }
}
