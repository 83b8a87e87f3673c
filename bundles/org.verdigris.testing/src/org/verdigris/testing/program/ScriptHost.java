package org.verdigris.testing.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Runs scripts for the Windows Script Host in a real engine, that of Wine, with classes of VBScript in the place of the
 * products' own objects. The first run of a folder makes the engine's surroundings and takes some seconds.
 */
public final class ScriptHost {

    private static final int MOST_MINUTES = 3;

    private final Path folder;

    /** What a script said and how it ended. */
    public record Run(int code, String said) {
    }

    /** @param folder an empty folder for the engine */
    public ScriptHost(Path folder) {
        this.folder = folder;
    }

    /** Whether there is an engine. */
    public static boolean isInstalled() {
        return Program.areInstalled("wine");
    }

    /**
     * Runs a script.
     *
     * @param objects VBScript that defines a function {@code CreateObject}, which hides that of the engine
     * @param script  what is to be run
     * @param after   VBScript that runs when the script has ended by itself
     */
    public Run run(String objects, String script, String after) throws IOException {
        Path file = Files.createTempFile(folder, "script", ".vbs");
        String whole = script.replace("Option Explicit\r\n", "") + objects.replace("\n", "\r\n") + "\r\n"
                + after.replace("\n", "\r\n") + "\r\n";
        Files.write(file, whole.getBytes(StandardCharsets.US_ASCII)); // this engine reads no other form
        ProcessBuilder builder = new ProcessBuilder("wine", "cscript", "//nologo", file.getFileName().toString())
                .directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("WINEPREFIX", folder.resolve("prefix").toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("WINEDEBUG", "-all");
        builder.environment().put("WINEDLLOVERRIDES", "mscoree,mshtml=");
        builder.environment().remove("DISPLAY");
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process = builder.redirectOutput(said.toFile()).start();
        try {
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("The script did not end.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return new Run(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    /** Lets go of the folder: the engine's server goes on for a while otherwise. */
    public void end() throws IOException {
        ProcessBuilder builder = new ProcessBuilder("wineserver", "-k", "-w")
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("WINEPREFIX", folder.resolve("prefix").toString());
        if (Program.areInstalled("wineserver")) {
            try {
                builder.start().waitFor(MOST_MINUTES, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
