package org.verdigris.core.estate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.verdigris.model.file.SafeWrite;
import org.verdigris.model.text.Catalogue;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

/** Loads and saves estate files. */
final class EstateFile {

    /** The version of the format that this program writes, and the highest that it reads. */
    static final int VERSION = 1;

    private static final Gson PRETTY = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private EstateFile() {
    }

    static EstateDefinition load(Path file) throws IOException {
        JsonPart root = JsonSource.read(file).parse();
        checkVersion(file, root);
        return new EstateReader(file).read(root);
    }

    /** @param origin the file that the estate was loaded from, whose unknown members are to survive */
    static void save(EstateDefinition estate, Optional<Path> origin) throws IOException {
        Path target = estate.file().orElseThrow();
        // read even if it belongs to another estate: one of a newer version must not be overwritten
        JsonObject replaced = former(target);
        JsonObject former = new JsonObject();
        if (origin.isPresent()) {
            former = origin.get().equals(target) ? replaced : former(origin.get());
        }
        byte[] bytes = pretty(new EstateWriter(target).write(estate, former)).getBytes(StandardCharsets.UTF_8);
        SafeWrite.replace(target, bytes);
    }

    /** JSON as people read it. */
    static String pretty(JsonObject json) {
        return PRETTY.toJson(json) + "\n";
    }

    /** What a file holds now; nothing if it does not exist or is no estate file at all. */
    private static JsonObject former(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new JsonObject();
        }
        JsonPart root;
        try {
            root = JsonSource.read(file).parse();
        } catch (EstateFileException unusable) {
            // it is about to be replaced by one that can be read
            return new JsonObject();
        }
        checkVersion(file, root);
        return root.object();
    }

    private static void checkVersion(Path file, JsonPart root) throws IOException {
        Optional<Long> version = root.number("version", Integer.MAX_VALUE);
        if (version.isEmpty()) {
            throw new EstateFileException(Catalogue.text(Messages.EstateFile_noEstate, file));
        }
        if (version.get() > VERSION) {
            throw new EstateFileException(Catalogue.text(Messages.EstateFile_newer, file, version.get(), VERSION));
        }
    }
}
