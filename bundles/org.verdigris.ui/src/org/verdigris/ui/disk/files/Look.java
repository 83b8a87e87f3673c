package org.verdigris.ui.disk.files;

/** As what a file is looked at. */
enum Look {
    /** As a picture or as text if it is one, else as bytes. */
    FITTING, TEXT, BYTES;

    String words() {
        return switch (this) {
            case FITTING -> FilesMessages.Look_fitting;
            case TEXT -> FilesMessages.Look_text;
            case BYTES -> FilesMessages.Look_bytes;
        };
    }
}
