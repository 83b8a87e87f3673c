package org.verdigris.core.rehearse;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Asks a running QEMU.
 *
 * @see "QEMU Machine Protocol, https://www.qemu.org/docs/master/interop/qmp-spec.html"
 */
final class Monitor implements Closeable {

    private final Socket socket;
    private final BufferedReader reader;
    private final Writer writer;

    /** @param socket QEMU's end of it has just been connected to */
    Monitor(Socket socket) throws IOException {
        this.socket = socket;
        reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        writer = new BufferedWriter(new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8));
        line();
        ask("qmp_capabilities", new JsonObject());
    }

    private JsonObject line() throws IOException {
        String line = reader.readLine();
        if (line == null) {
            throw new IOException("QEMU has ended.");
        }
        try {
            return JsonParser.parseString(line).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
            throw new IOException(line, e);
        }
    }

    private JsonElement ask(String command, JsonObject arguments) throws IOException {
        JsonObject question = new JsonObject();
        question.addProperty("execute", command);
        question.add("arguments", arguments);
        writer.write(question + "\n");
        writer.flush();
        while (true) {
            JsonObject answer = line();
            if (answer.has("return")) {
                return answer.get("return");
            }
            if (answer.has("error")) {
                throw new IOException(answer.get("error").toString());
            }
        }
    }

    /** Has the present picture of the screen written to a file. */
    void picture(String file) throws IOException {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("filename", file);
        ask("screendump", arguments);
    }

    /** Bytes that the guest has read from its disk so far. */
    long bytesRead() throws IOException {
        long bytes = 0;
        for (JsonElement drive : ask("query-blockstats", new JsonObject()).getAsJsonArray()) {
            bytes += drive.getAsJsonObject().getAsJsonObject("stats").get("rd_bytes").getAsLong();
        }
        return bytes;
    }

    /** Whether the guest still runs: it has not started anew, turned itself off, or fallen over. */
    boolean isRunning() throws IOException {
        return ask("query-status", new JsonObject()).getAsJsonObject().get("running").getAsBoolean();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
