package org.verdigris.core.estate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.verdigris.disk.PathMapping;
import org.verdigris.model.policy.RulePolicy;
import org.verdigris.model.text.Catalogue;

/**
 * What belongs to an estate: where to search, and how the paths inside the files translate to this computer.
 *
 * @param name     what the administrator calls it
 * @param file     the estate file it was loaded from or saved to; empty for one that was never saved
 * @param folders  absolute folders to search, with everything below them; a single file stands for itself
 * @param mappings from absolute Windows folders, such as {@code D:\VMs} or {@code \\filer\disks}, to local ones
 * @param hosts    the computers that run the machines; their folders are searched as well
 * @param dialect  the absolute path of the owner's dialect file, which says where machines and networks keep the
 *                 settings whose place no document confirms; see {@link org.verdigris.model.resource.Dialect}
 * @param rules    how the estate is judged
 * @param roles    by the absolute path of a machine, what it is for, such as {@code template}
 */
public record EstateDefinition(String name, Optional<Path> file, List<Path> folders, Map<String, Path> mappings,
        List<HostDefinition> hosts, Optional<Path> dialect, RulePolicy rules, Map<Path, Set<String>> roles) {

    /** What the name of an estate file ends in, without the dot. */
    public static final String EXTENSION = "verdigris";

    /** @throws IllegalArgumentException if a key of the mappings is no absolute Windows path; the message says which */
    public EstateDefinition {
        Objects.requireNonNull(name);
        file = file.map(EstateDefinition::absolute);
        folders = folders.stream().map(EstateDefinition::absolute).distinct().toList();
        mappings = mappings(mappings);
        hosts = List.copyOf(hosts);
        dialect = dialect.map(EstateDefinition::absolute);
        Objects.requireNonNull(rules);
        Map<Path, Set<String>> known = new LinkedHashMap<>();
        roles.forEach((machine, words) -> known.put(absolute(machine), Set.copyOf(words)));
        roles = Collections.unmodifiableMap(known);
    }

    /** An estate that is judged as usual, whose machines have no roles. */
    public EstateDefinition(String name, Optional<Path> file, List<Path> folders, Map<String, Path> mappings,
            List<HostDefinition> hosts, Optional<Path> dialect) {
        this(name, file, folders, mappings, hosts, dialect, RulePolicy.USUAL, Map.of());
    }

    /** An estate whose owner has no dialect file. */
    public EstateDefinition(String name, Optional<Path> file, List<Path> folders, Map<String, Path> mappings,
            List<HostDefinition> hosts) {
        this(name, file, folders, mappings, hosts, Optional.empty());
    }

    /** An estate that was never saved, named after its first folder. */
    public static EstateDefinition of(List<Path> folders) {
        String name = folders.isEmpty() ? "" : label(absolute(folders.getFirst()));
        return new EstateDefinition(name, Optional.empty(), folders, Map.of(), List.of());
    }

    /**
     * The estate that a file describes.
     *
     * @throws EstateFileException if the file is no estate file or was made by a newer version
     * @throws IOException         if it cannot be read
     */
    public static EstateDefinition load(Path file) throws IOException {
        return EstateFile.load(absolute(file));
    }

    /**
     * The estate of a file, of the only estate file in a folder, or else of the folder itself.
     *
     * @throws EstateFileException if there is neither such a file nor such a folder, or the file is no estate file
     * @throws IOException         if it cannot be read
     */
    public static EstateDefinition open(Path fileOrFolder) throws IOException {
        Path path = absolute(fileOrFolder);
        if (!Files.exists(path)) {
            throw new EstateFileException(Catalogue.text(Messages.EstateDefinition_nothingThere, path));
        }
        if (!Files.isDirectory(path)) {
            return load(path);
        }
        List<Path> estates = filesIn(path);
        return estates.size() == 1 ? load(estates.getFirst()) : of(List.of(path));
    }

    /**
     * The estate files directly in a folder, in the order of their names.
     *
     * @throws IOException if the folder cannot be listed
     */
    public static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(EstateDefinition::isEstateFile).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Writes the estate file, replacing an older one whole or not at all.
     *
     * @return this estate with that file
     * @throws EstateFileException if the file to be replaced was written by a newer version; it is left alone
     * @throws IOException         if it cannot be written
     */
    public EstateDefinition save(Path target) throws IOException {
        EstateDefinition saved = new EstateDefinition(name, Optional.of(target), folders, mappings, hosts,
                dialect, rules, roles);
        EstateFile.save(saved, file);
        return saved;
    }

    /** The same estate, not yet saved, with other folders of its own. */
    public EstateDefinition withFolders(List<Path> others) {
        return new EstateDefinition(name, file, others, mappings, hosts, dialect, rules, roles);
    }

    /** The same estate, not yet saved, with other mappings of its own. */
    public EstateDefinition withMappings(Map<String, Path> others) {
        return new EstateDefinition(name, file, folders, others, hosts, dialect, rules, roles);
    }

    /** The same estate, not yet saved, with other hosts. */
    public EstateDefinition withHosts(List<HostDefinition> others) {
        return new EstateDefinition(name, file, folders, mappings, others, dialect, rules, roles);
    }

    /** The same estate, not yet saved, judged in another way. */
    public EstateDefinition withRules(RulePolicy others) {
        return new EstateDefinition(name, file, folders, mappings, hosts, dialect, others, roles);
    }

    /** The same estate, not yet saved, with other roles of its machines. */
    public EstateDefinition withRoles(Map<Path, Set<String>> others) {
        return new EstateDefinition(name, file, folders, mappings, hosts, dialect, rules, others);
    }

    /** Every folder to be searched: the estate's own, then those of its hosts. */
    public List<Path> searched() {
        List<Path> all = new ArrayList<>(folders);
        hosts.forEach(host -> all.addAll(host.folders()));
        return all.stream().distinct().toList();
    }

    /** How Windows paths translate for files that belong to no host. */
    public PathMapping mapping() {
        return PathMapping.of(mappings);
    }

    /**
     * How Windows paths translate for the files of a host. What the host says about a folder holds for everything
     * below it, whatever the estate says.
     */
    public PathMapping mapping(HostDefinition host) {
        Map<String, Path> own = host.allMappings();
        PathMapping covered = PathMapping.of(own);
        Map<String, Path> all = new LinkedHashMap<>(own);
        mappings.forEach((windows, local) -> {
            // with a separator, because a bare drive is no absolute path
            if (!own.containsKey(windows) && !isCovered(covered, windows + "\\")) {
                all.put(windows, local);
            }
        });
        return PathMapping.of(all);
    }

    private static boolean isCovered(PathMapping mapping, String windows) {
        // on Windows every path has a local path, its own; that is no mapping
        return mapping.local(windows).isPresent() && !mapping.local(windows).equals(PathMapping.none().local(windows));
    }

    static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    static Map<String, Path> mappings(Map<String, Path> given) {
        Map<String, Path> mappings = new LinkedHashMap<>();
        given.forEach((windows, local) -> {
            if (!PathMapping.isAbsolute(windows + "\\")) {
                throw new IllegalArgumentException(Catalogue.text(Messages.EstateDefinition_noWindowsPath, windows));
            }
            mappings.put(windows, absolute(local));
        });
        return Collections.unmodifiableMap(mappings);
    }

    private static boolean isEstateFile(Path path) {
        return path.getFileName().toString().endsWith("." + EXTENSION) && Files.isRegularFile(path);
    }

    private static String label(Path folder) {
        return folder.getFileName() == null ? folder.toString() : folder.getFileName().toString();
    }
}
