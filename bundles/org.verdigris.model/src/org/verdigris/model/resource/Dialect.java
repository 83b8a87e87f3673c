package org.verdigris.model.resource;

import static org.verdigris.model.text.Catalogue.sentence;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingType;

/**
 * Where a file keeps the settings whose element names no document and no public file confirms: SCSI controllers of
 * Virtual Server, CPU control, start delay, DHCP of a network and the like. Their meaning and limits are confirmed, so
 * the model has a feature for each; a dialect maps its semantic key to a path. Immutable.
 *
 * <p>The shipped dialect maps nothing. Mappings come from a file of the administrator or are learnt from a file that
 * shows the structure; neither makes them confirmed, and through them only leaves that exist already are written.
 *
 * <p>A dialect file is a UTF-8 properties file. A line maps a semantic key to the path below the element of its owner:
 * the root for machines and networks, the element of the controller for {@code scsi.controller.…}, of the DHCP server
 * for {@code dhcp.…}, of the adapter for {@code nic.mac.dynamic}:
 * <pre>
 * # read off our own host: changed through the Administration Website, compared before and after
 * scsi.controller          = hardware/pci_bus/scsi_adapter/scsi_controller
 * scsi.controller.location = location
 * scsi.controller.shared   = bus_shared
 * cpu.weight               = settings/cpu/weight
 * </pre>
 * Elements with ids are named without them. Keys that a learnt structure would give too are taken from the file.
 */
public final class Dialect {
    private static final Dialect SHIPPED = new Dialect(Map.of());

    private final Map<String, Mapping> mappings;

    private Dialect(Map<String, Mapping> mappings) {
        this.mappings = Collections.unmodifiableMap(new TreeMap<>(mappings));
    }

    /** Where a mapping comes from. */
    public enum Origin {
        /** Written down by the administrator. */
        USER_FILE,
        /** Seen in a file of the estate. */
        LEARNT
    }

    /**
     * One place in the file, which is never confirmed.
     *
     * @param semantic the semantic key
     * @param place    path below the element of the owner
     * @param type     type of the setting; empty for an element that holds others
     * @param origin   where it comes from
     * @param source   the file it comes from
     */
    public record Mapping(String semantic, SettingKey place, Optional<SettingType> type, Origin origin, Path source) {
        public Mapping {
            Objects.requireNonNull(semantic);
            Objects.requireNonNull(place);
        }

        /** The place as a dialect file has it. */
        public String path() {
            return place.toString();
        }

        /** A whole sentence for the administrator: where the place is known from, and how far to trust it. */
        public String label() {
            return sentence(origin == Origin.LEARNT ? Messages.Dialect_learnt : Messages.Dialect_user, place, source);
        }
    }

    /** What the product knows for sure: nothing about any semantic key. */
    public static Dialect shipped() {
        return SHIPPED;
    }

    /**
     * The shipped dialect with the mappings of a dialect file.
     *
     * @throws IOException when it cannot be read, or names a key or path that is none; the message is one sentence
     */
    public static Dialect load(Path userFile) throws IOException {
        if (!Files.isRegularFile(userFile)) { // opening a pipe would wait for a writer
            throw new IOException(sentence(Messages.Dialect_unreadable, userFile));
        }
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(userFile)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new IOException(sentence(Messages.Dialect_unreadable, userFile), unreadable);
        }
        Map<String, Mapping> mappings = new TreeMap<>();
        for (String semantic : lines.stringPropertyNames()) {
            if (!SemanticKeys.all().containsKey(semantic)) {
                throw new IOException(sentence(Messages.Dialect_unknownKey, userFile, semantic,
                        String.join(", ", SemanticKeys.all().keySet())));
            }
            try {
                mappings.put(semantic, mapping(semantic, SettingKey.parse(lines.getProperty(semantic).strip()),
                        Origin.USER_FILE, userFile));
            } catch (IllegalArgumentException noPath) {
                throw new IOException(sentence(Messages.Dialect_badPath, userFile, semantic, noPath.getMessage()),
                        noPath);
            }
        }
        return new Dialect(mappings);
    }

    /**
     * This dialect with what the structure of a machine's file shows about SCSI; this dialect itself when it shows
     * nothing new. Mappings that are there already stay.
     */
    public Dialect learn(ConfigurationFile file) {
        Map<String, Mapping> more = new TreeMap<>();
        ScsiStructure.in(file.settings())
                .forEach((semantic, path) -> more.put(semantic, mapping(semantic, path, Origin.LEARNT, file.file())));
        // a controller from one source and its parts from another would not fit together
        if (more.isEmpty() || mappings.containsKey(ScsiStructure.CONTROLLER)) {
            return this;
        }
        more.putAll(mappings);
        return new Dialect(more);
    }

    /** Where the setting of a semantic key stands; empty when nobody knows. */
    public Optional<Mapping> mapping(String semantic) {
        return Optional.ofNullable(mappings.get(semantic));
    }

    /** All mappings, by semantic key. */
    public Collection<Mapping> mappings() {
        return mappings.values();
    }

    private static Mapping mapping(String semantic, SettingKey path, Origin origin, Path source) {
        return new Mapping(semantic, path, SemanticKeys.all().get(semantic), origin, source);
    }
}
