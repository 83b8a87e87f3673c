package org.verdigris.cli.tests;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.verdigris.cli.Main;
import org.verdigris.cli.terminal.Terminal;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * One run of the command in this process, with all that it wrote.
 *
 * @param code  its exit code
 * @param out   what was asked for
 * @param error sentences and progress
 */
record CommandRun(int code, String out, String error) {

    /** A run whose output goes to files or other programs. */
    static CommandRun of(Object... arguments) {
        return run(false, Map.of(), arguments);
    }

    /** A run on a screen. */
    static CommandRun watched(Map<String, String> environment, Object... arguments) {
        return run(true, environment, arguments);
    }

    private static CommandRun run(boolean watched, Map<String, String> environment, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        int code = Main.run(new Terminal(out, error, watched, watched, environment), texts);
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), error.toString(StandardCharsets.UTF_8));
    }

    /** What was asked for as a JSON document. */
    JsonObject json() {
        return JsonParser.parseString(out).getAsJsonObject();
    }
}
