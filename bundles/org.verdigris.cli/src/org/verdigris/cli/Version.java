package org.verdigris.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** The version of this command, as the manifest of its bundle says it. */
public final class Version {

    private Version() {
    }

    /** The name of the command and its version. */
    static String text() {
        return "verdigris " + number();
    }

    /** The version alone. */
    public static String number() {
        try {
            CodeSource source = Version.class.getProtectionDomain().getCodeSource();
            Attributes attributes = manifest(Path.of(URI.create(source.getLocation().toString()))).getMainAttributes();
            return attributes.getValue("Bundle-Version");
        } catch (IOException | RuntimeException e) { // classes of a workspace that were never packed have no manifest
            return Messages.Version_development;
        }
    }

    private static Manifest manifest(Path bundle) throws IOException {
        if (Files.isDirectory(bundle)) {
            try (InputStream manifest = Files.newInputStream(bundle.resolve(JarFile.MANIFEST_NAME))) {
                return new Manifest(manifest);
            }
        }
        try (JarFile jar = new JarFile(bundle.toFile())) {
            return jar.getManifest();
        }
    }
}
