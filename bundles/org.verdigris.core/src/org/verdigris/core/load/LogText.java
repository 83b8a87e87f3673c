package org.verdigris.core.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a log, whichever way its host wrote it. */
record LogText(Path file, Charset charset) {
    private static final int SAMPLE = 1 << 16;

    /** By its mark; without one UTF-8 if it can be that, else the western Windows code page. */
    static LogText of(Path file) throws IOException {
        byte[] sample;
        try (InputStream in = Files.newInputStream(file)) {
            sample = in.readNBytes(SAMPLE);
        }
        return new LogText(file, charset(sample));
    }

    private static Charset charset(byte[] sample) {
        if (sample.length > 1 && sample[0] == (byte) 0xFF && sample[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (sample.length > 1 && sample[0] == (byte) 0xFE && sample[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        CharBuffer room = CharBuffer.allocate(SAMPLE);
        boolean utf8 = !StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sample), room, false).isError();
        return utf8 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    /** Reads it anew, behind its mark. */
    BufferedReader reader() throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file),
                charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)), SAMPLE);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /** How many bytes a character has at least. */
    int width() {
        return charset.name().startsWith("UTF-16") ? 2 : 1;
    }
}
