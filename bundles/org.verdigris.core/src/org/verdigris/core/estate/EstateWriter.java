package org.verdigris.core.estate;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * Puts an estate into the members of its file. What another version or another program has put there stays, at every
 * level; parts of a list are recognised by their name.
 */
final class EstateWriter {

    private static final Set<String> ESTATE = Set.of("version", "name", "folders", "mappings", "hosts", "dialect",
            "rules", "machines");
    private static final Set<String> HOST = Set.of("name", "folders", "mappings", "product", "operatingSystem",
            "memory", "processors", "processorName", "bootOptions", "antivirus", "antivirusExclusions", "cluster",
            "nodeState", "volumes", "physicalDisks", "adapters", "options");
    private static final Set<String> VOLUME = Set.of("name", "label", "fileSystem", "capacity", "free", "folder",
            "fragmentation", "compressed");
    private static final Set<String> PHYSICAL_DISK = Set.of("name", "bus", "capacity");
    private static final Set<String> ADAPTER = Set.of("name", "address", "binding", "use", "servicesBound");

    private final PathForm form;

    EstateWriter(Path file) {
        this.form = new PathForm(file);
    }

    /** @param former what the file held before; may be empty */
    JsonObject write(EstateDefinition estate, JsonObject former) {
        JsonObject json = new JsonObject();
        json.addProperty("version", EstateFile.VERSION);
        json.addProperty("name", estate.name());
        json.add("folders", folders(estate.folders()));
        mappings(json, estate.mappings());
        text(json, "dialect", estate.dialect().map(form::text));
        list(json, "hosts", estate.hosts(), HostDefinition::name, former, this::host);
        new PolicyPart(form).write(estate.rules(), json, former);
        if (!estate.roles().isEmpty()) {
            json.add("machines", machines(estate.roles()));
        }
        return keep(json, former, ESTATE);
    }

    /** The facts of a host as a report tells them: without what is on this computer. */
    static JsonObject report(String name, HostFacts facts) {
        JsonObject json = new JsonObject();
        json.addProperty("name", name);
        new EstateWriter(Path.of("")).facts(json, facts, new JsonObject());
        return json;
    }

    private JsonObject host(HostDefinition host, JsonObject former) {
        JsonObject json = new JsonObject();
        json.addProperty("name", host.name());
        json.add("folders", folders(host.folders()));
        mappings(json, host.mappings());
        facts(json, host.facts(), former);
        return keep(json, former, HOST);
    }

    private void facts(JsonObject json, HostFacts facts, JsonObject former) {
        text(json, "product", facts.product());
        text(json, "operatingSystem", facts.operatingSystem());
        number(json, "memory", facts.memory());
        number(json, "processors", facts.processors());
        text(json, "processorName", facts.processorName());
        setup(json, facts.setup());
        list(json, "volumes", facts.volumes(), VolumeFacts::name, former, this::volume);
        list(json, "physicalDisks", facts.physicalDisks(), PhysicalDiskFacts::name, former, EstateWriter::disk);
        list(json, "adapters", facts.adapters(), AdapterFacts::name, former, EstateWriter::adapter);
        if (!facts.options().isEmpty()) {
            JsonObject options = new JsonObject();
            facts.options().forEach(options::addProperty);
            json.add("options", options);
        }
    }

    private static void setup(JsonObject json, HostSetup setup) {
        text(json, "bootOptions", setup.bootOptions());
        text(json, "antivirus", setup.antivirus());
        if (!setup.antivirusExclusions().isEmpty()) {
            JsonArray exclusions = new JsonArray();
            setup.antivirusExclusions().forEach(exclusions::add);
            json.add("antivirusExclusions", exclusions);
        }
        text(json, "cluster", setup.cluster());
        text(json, "nodeState", setup.nodeState());
    }

    private JsonArray machines(Map<Path, Set<String>> roles) {
        JsonArray machines = new JsonArray();
        roles.forEach((path, words) -> {
            JsonObject machine = new JsonObject();
            machine.addProperty("path", form.text(path));
            JsonArray list = new JsonArray();
            words.stream().sorted().forEach(list::add);
            machine.add("roles", list);
            machines.add(machine);
        });
        return machines;
    }

    private JsonObject volume(VolumeFacts volume, JsonObject former) {
        JsonObject json = new JsonObject();
        json.addProperty("name", volume.name());
        text(json, "label", volume.label());
        text(json, "fileSystem", volume.fileSystem());
        number(json, "capacity", volume.capacity());
        number(json, "free", volume.free());
        text(json, "folder", volume.folder().map(form::text));
        number(json, "fragmentation", volume.fragmentation());
        flag(json, "compressed", volume.compressed());
        return keep(json, former, VOLUME);
    }

    private static JsonObject disk(PhysicalDiskFacts disk, JsonObject former) {
        JsonObject json = new JsonObject();
        json.addProperty("name", disk.name());
        text(json, "bus", disk.bus());
        number(json, "capacity", disk.capacity());
        return keep(json, former, PHYSICAL_DISK);
    }

    private static JsonObject adapter(AdapterFacts adapter, JsonObject former) {
        JsonObject json = new JsonObject();
        json.addProperty("name", adapter.name());
        text(json, "address", adapter.address());
        number(json, "binding", adapter.binding());
        text(json, "use", adapter.use());
        flag(json, "servicesBound", adapter.servicesBound());
        return keep(json, former, ADAPTER);
    }

    private JsonArray folders(List<Path> folders) {
        JsonArray array = new JsonArray();
        folders.forEach(folder -> array.add(form.text(folder)));
        return array;
    }

    private void mappings(JsonObject json, Map<String, Path> mappings) {
        if (!mappings.isEmpty()) {
            JsonObject map = new JsonObject();
            mappings.forEach((windows, local) -> map.addProperty(windows, form.text(local)));
            json.add("mappings", map);
        }
    }

    private static void text(JsonObject json, String name, Optional<String> text) {
        text.ifPresent(value -> json.addProperty(name, value));
    }

    private static void number(JsonObject json, String name, Optional<? extends Number> number) {
        number.ifPresent(value -> json.addProperty(name, value));
    }

    private static void flag(JsonObject json, String name, Optional<Boolean> flag) {
        flag.ifPresent(value -> json.addProperty(name, value));
    }

    private static <T> void list(JsonObject json, String member, List<T> items, Function<T, String> name,
            JsonObject former, Part<T> part) {
        if (!items.isEmpty()) {
            JsonArray array = new JsonArray();
            items.forEach(item -> array.add(part.write(item, formerly(former, member, name.apply(item)))));
            json.add(member, array);
        }
    }

    private interface Part<T> {
        JsonObject write(T item, JsonObject former);
    }

    private static JsonObject formerly(JsonObject former, String member, String name) {
        if (former.get(member) instanceof JsonArray array) {
            for (JsonElement element : array) {
                if (element instanceof JsonObject object && new JsonPrimitive(name).equals(object.get("name"))) {
                    return object;
                }
            }
        }
        return new JsonObject();
    }

    private static JsonObject keep(JsonObject json, JsonObject former, Set<String> known) {
        former.entrySet().stream().filter(member -> !known.contains(member.getKey()))
                .forEach(member -> json.add(member.getKey(), member.getValue()));
        return json;
    }
}
