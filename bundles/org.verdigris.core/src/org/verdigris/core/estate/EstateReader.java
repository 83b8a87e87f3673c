package org.verdigris.core.estate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.verdigris.disk.PathMapping;

/** Makes an estate of the members of its file. */
final class EstateReader {

    private final Path file;
    private final PathForm form;

    EstateReader(Path file) {
        this.file = file;
        this.form = new PathForm(file);
    }

    EstateDefinition read(JsonPart root) throws IOException {
        List<HostDefinition> hosts = new ArrayList<>();
        for (JsonPart host : root.parts("hosts")) {
            hosts.add(host(host));
        }
        Optional<String> dialect = root.text("dialect");
        String fileName = file.getFileName().toString();
        int dot = fileName.lastIndexOf('.');
        return new EstateDefinition(root.text("name").orElse(dot > 0 ? fileName.substring(0, dot) : fileName),
                Optional.of(file), folders(root), mappings(root), hosts,
                dialect.isEmpty() ? Optional.empty() : Optional.of(path(root, "dialect", dialect.get())),
                new PolicyPart(form).read(root), roles(root));
    }

    private Map<Path, Set<String>> roles(JsonPart root) throws IOException {
        Map<Path, Set<String>> roles = new LinkedHashMap<>();
        for (JsonPart machine : root.parts("machines")) {
            roles.put(path(machine, "path", machine.required("path")), Set.copyOf(machine.texts("roles")));
        }
        return roles;
    }

    private HostDefinition host(JsonPart host) throws IOException {
        HostFacts facts = new HostReader(volume -> {
            Optional<String> folder = volume.text("folder");
            return folder.isEmpty() ? Optional.empty() : Optional.of(path(volume, "folder", folder.get()));
        }).facts(host);
        return new HostDefinition(host.required("name"), folders(host), mappings(host), facts);
    }

    private List<Path> folders(JsonPart part) throws IOException {
        List<Path> folders = new ArrayList<>();
        for (String text : part.texts("folders")) {
            folders.add(path(part, "folders", text));
        }
        return folders;
    }

    private Map<String, Path> mappings(JsonPart part) throws IOException {
        Map<String, Path> mappings = new LinkedHashMap<>();
        for (Map.Entry<String, String> pair : part.pairs("mappings").entrySet()) {
            if (!PathMapping.isAbsolute(pair.getKey() + "\\")) {
                throw part.wrong("mappings", Messages.EstateDefinition_noWindowsPath, pair.getKey());
            }
            mappings.put(pair.getKey(), path(part, "mappings", pair.getValue()));
        }
        return mappings;
    }

    private Path path(JsonPart part, String member, String text) throws IOException {
        Optional<Path> path = form.path(text);
        if (path.isEmpty()) {
            throw part.wrong(member, Messages.EstateReader_noPath, text);
        }
        return path.get();
    }
}
