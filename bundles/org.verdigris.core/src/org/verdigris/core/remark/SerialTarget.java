package org.verdigris.core.remark;

import java.util.Locale;
import java.util.Optional;

import org.verdigris.model.estate.SerialPort;

/** What a serial port leads to. */
final class SerialTarget {

    static final long TEXT_FILE = 2;
    static final long NAMED_PIPE = 3;

    private SerialTarget() {
    }

    /** The pipe or the text file, for comparison; empty for a port that leads to neither, whatever stale paths it has. */
    static Optional<String> of(SerialPort port) {
        return text(port).filter(text -> !text.isBlank()).map(text -> text.strip().toLowerCase(Locale.ROOT));
    }

    /** The same as it is written. */
    static Optional<String> text(SerialPort port) {
        if (port.getPortType() == null) {
            return Optional.empty();
        }
        if (port.getPortType() == TEXT_FILE) {
            return Optional.ofNullable(port.getTextFile());
        }
        return port.getPortType() == NAMED_PIPE ? Optional.ofNullable(port.getPipeName()) : Optional.empty();
    }
}
