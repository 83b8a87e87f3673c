package org.verdigris.cli.terminal;

/** The command will not or cannot do what was asked. The message is a whole sentence: what, why, what to do. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    /** A refusal with its sentence. */
    public Refusal(String sentence) {
        super(sentence);
    }

    /** A refusal because of something that happened underneath. */
    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
