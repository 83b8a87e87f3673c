package org.verdigris.core.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The scripts that collect the facts of a host. They are run there and only read; what they write is a
 * {@link org.verdigris.core.estate.HostReport}.
 */
public enum HostCollector {
    /** For the Windows Script Host, which every host of that age has. */
    VBSCRIPT("collector.vbs"),
    /** For PowerShell 2.0 and newer. */
    POWERSHELL("collector.ps1");

    private final String fileName;

    HostCollector(String fileName) {
        this.fileName = fileName;
    }

    /** What the file of the script is called. */
    public String fileName() {
        return fileName;
    }

    /** The script; ASCII with the line ends of Windows, as both engines read it everywhere. */
    public String script() {
        try (InputStream in = HostCollector.class.getResourceAsStream(fileName)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).replace("\r\n", "\n")
                    .replace("\n", "\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
