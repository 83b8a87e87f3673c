package org.verdigris.core.rehearse;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * A picture of a screen.
 *
 * @param pixels red, green and blue of each, in rows from the top
 */
record Screen(int width, int height, byte[] pixels) {

    private static final int COLOURS = 3;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /**
     * Reads a portable pixmap, as QEMU writes it.
     *
     * @throws IOException if it is none, or is not whole yet
     */
    static Screen read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int position = 0;
        String[] words = new String[4];
        for (int i = 0; i < words.length; i++) {
            int start = position;
            while (position < bytes.length && bytes[position] > ' ') {
                position++;
            }
            words[i] = new String(bytes, start, position - start, StandardCharsets.US_ASCII);
            position++;
        }
        try {
            int width = Integer.parseInt(words[1]);
            int height = Integer.parseInt(words[2]);
            if (!words[0].equals("P6") || bytes.length - position != width * height * COLOURS) {
                throw new IOException(file + " is no picture.");
            }
            byte[] pixels = new byte[bytes.length - position];
            System.arraycopy(bytes, position, pixels, 0, pixels.length);
            return new Screen(width, height, pixels);
        } catch (NumberFormatException e) {
            throw new IOException(file + " is no picture.", e);
        }
    }

    /** Whether most of it is the blue on which Windows writes its last words. */
    boolean isBlue() {
        long blue = 0;
        for (int i = 0; i < pixels.length; i += COLOURS) {
            boolean dark = (pixels[i] & 0xFF) < 0x40 && (pixels[i + 1] & 0xFF) < 0x40;
            int strength = pixels[i + 2] & 0xFF;
            blue += dark && strength >= 0x70 && strength < 0xD0 ? 1 : 0;
        }
        return blue * 2 > (long) width * height;
    }

    /** The picture as PNG. */
    byte[] png() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(file)) {
            out.write(SIGNATURE);
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            DataOutputStream fields = new DataOutputStream(header);
            fields.writeInt(width);
            fields.writeInt(height);
            fields.write(new byte[] {8, 2, 0, 0, 0}); // eight bits a colour, no palette
            chunk(out, "IHDR", header.toByteArray());
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
                for (int row = 0; row < height; row++) {
                    deflater.write(0);
                    deflater.write(pixels, row * width * COLOURS, width * COLOURS);
                }
            }
            chunk(out, "IDAT", packed.toByteArray());
            chunk(out, "IEND", new byte[0]);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return file.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
