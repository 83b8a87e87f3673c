package org.verdigris.cli.terminal;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a command writes: what was asked for goes to the output, sentences about it and progress go to the error
 * stream. Both are UTF-8 on every system, lines end with LF, and a reader that goes away is no failure.
 */
public final class Terminal {

    private final Output output;
    private final PrintWriter out;
    private final PrintWriter error;
    private final Style style;
    private final Style errorStyle;
    private final boolean outWatched;
    private final boolean watched;

    /**
     * A terminal over two streams; it closes neither.
     *
     * @param outWatched   whether the output goes to a screen, so that colours may be used
     * @param errorWatched whether the error stream goes to a screen, so that progress may be shown
     * @param environment  the variables of the process; {@code NO_COLOR} and {@code TERM} are looked at
     */
    public Terminal(OutputStream out, OutputStream error, boolean outWatched, boolean errorWatched,
            Map<String, String> environment) {
        this.output = new Output(Objects.requireNonNull(out));
        this.out = writer(output);
        this.error = writer(new Output(Objects.requireNonNull(error)));
        boolean capable = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
        this.style = new Style(outWatched && capable);
        this.errorStyle = new Style(errorWatched && capable);
        this.outWatched = outWatched;
        this.watched = errorWatched && !"dumb".equals(environment.get("TERM"));
    }

    /** The terminal of this process. */
    public static Terminal ofProcess() {
        return new Terminal(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err),
                StandardStream.OUT.isTerminal(), StandardStream.ERROR.isTerminal(), System.getenv());
    }

    private static PrintWriter writer(Output output) {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8), 1 << 16));
    }

    /** For what was asked for. */
    public PrintWriter out() {
        return out;
    }

    /** For what was asked for if it is no text: takes bytes as they are, behind all text so far. It never fails. */
    public WritableByteChannel bytes() {
        out.flush();
        return output;
    }

    /** Whether the output takes nothing any more, so that to go on writing is of no use. */
    public boolean isDeaf() {
        return output.isBroken();
    }

    /** Writes one line of what was asked for. */
    public void line(String text) {
        out.append(text).append('\n');
    }

    /** How words in the output are set off. */
    public Style style() {
        return style;
    }

    /** The text as it is or, if it goes to a screen, without what could change the screen. */
    public String harmless(String text) {
        return outWatched ? Cell.clean(text) : text;
    }

    /** Whether somebody watches the error stream, so that progress is of use. */
    public boolean watched() {
        return watched;
    }

    /** Writes a sentence about what was asked for to the error stream. */
    public void tell(String sentence) {
        out.flush(); // on one screen the two streams must appear in the order they were written
        error.append(sentence).append('\n').flush();
    }

    /** Writes the sentence that says why the command failed. */
    public void complain(String sentence) {
        tell(errorStyle.error("verdigris:") + " " + sentence);
    }

    /** Writes where in the program something failed, and why: for those who mend the program. */
    public void trace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            tell((cause == failure ? "" : "Caused by: ") + cause);
            Stream.of(cause.getStackTrace()).forEach(frame -> tell("    at " + frame));
        }
    }

    /** Overwrites the line of progress on the screen; an empty text takes the line away. */
    public void progress(String text) {
        error.append("\r\u001B[K").append(text).flush();
    }

    /** Writes out what is still waiting. Returns why some of the output was lost, if it was. */
    public Optional<IOException> finish() {
        out.flush();
        error.flush();
        return output.failure();
    }
}
