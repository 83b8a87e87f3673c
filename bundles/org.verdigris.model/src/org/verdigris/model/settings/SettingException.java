package org.verdigris.model.settings;

/** A setting cannot take a value, or its file cannot be written without loss; the message is one whole sentence. */
public final class SettingException extends Exception {
    private static final long serialVersionUID = 1L;

    public SettingException(String sentence) {
        super(sentence);
    }
}
