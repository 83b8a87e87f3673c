package org.verdigris.core.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.estate.HostDefinition;
import org.verdigris.core.estate.HostFacts;
import org.verdigris.core.scan.EstateScan;
import org.verdigris.core.scan.ScanProgress;
import org.verdigris.core.store.FactStore;
import org.verdigris.disk.PathMapping;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.resource.Dialect;
import org.verdigris.model.settings.SettingException;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.vmc.VmcBuilder;

/** A folder with an estate, known to Windows as {@code D:\VMs}, and one document of it on the bench. */
final class Bench {

    private static final long SIZE = 8L << 20;

    private final Path folder;
    private HostDefinition[] hosts = {};
    private Dialect dialect = Dialect.shipped();
    private Optional<Estate> estate = Optional.empty();
    private ConfigurationDocument document;

    Bench(Path folder) {
        this.folder = folder;
    }

    /** A machine of Virtual Server with what nothing can be said against. */
    static VmcBuilder machine(String name) {
        return VmcBuilder.machine(name).product("Microsoft Virtual Server 2005 R2", "1.1.465.0")
                .without("hardware/pci_bus/ethernet_adapter/controller_count");
    }

    Path path(String relative) {
        return folder.resolve(relative);
    }

    Path disk(String relative) throws IOException {
        return disk(relative, SIZE);
    }

    Path disk(String relative, long size) throws IOException {
        Files.createDirectories(path(relative).getParent());
        return VhdBuilder.dynamic(size).id(id(relative)).write(path(relative));
    }

    Path child(String relative, String parent) throws IOException {
        return VhdBuilder.differencing(SIZE, id(parent), parent).id(id(relative)).relativeLocator(".\\" + parent)
                .write(path(relative));
    }

    private static UUID id(String relative) {
        return UUID.nameUUIDFromBytes(Path.of(relative).getFileName().toString().getBytes());
    }

    /** The folder belongs to a host called hv-01. */
    Bench host(long memory, int processors) {
        HostFacts facts = new HostFacts(Optional.empty(), Optional.empty(), Optional.of(memory),
                Optional.of(processors), Optional.empty(), List.of(), List.of(), List.of(), Map.of());
        hosts = new HostDefinition[] {new HostDefinition("hv-01", List.of(folder), Map.of(), facts)};
        return this;
    }

    Bench dialect(String... lines) throws IOException {
        dialect = Dialect.load(Files.write(path("dialect.properties"), List.of(lines)));
        return this;
    }

    Bench scan() throws InterruptedException {
        EstateDefinition definition = new EstateDefinition("test", Optional.empty(), List.of(folder),
                Map.of("D:\\VMs", folder), List.of(hosts));
        try (FactStore store = FactStore.none()) {
            estate = Optional.of(new EstateScan(definition, store).run(ScanProgress.none()));
        }
        return this;
    }

    Bench open(Path file) throws IOException {
        document = ConfigurationDocument.open(file, dialect);
        return this;
    }

    Bench set(String key, String text) throws SettingException {
        document.alter("test", List.of(Alteration.put(SettingKey.parse(key), text)));
        return this;
    }

    ConfigurationDocument document() {
        return document;
    }

    Optional<Estate> estate() {
        return estate;
    }

    PathMapping mapping() {
        return PathMapping.of(Map.of("D:\\VMs", folder));
    }

    List<Remark> remarks() {
        return Remarks.of(document, estate, mapping());
    }

    List<String> kinds() {
        return remarks().stream().map(Remark::kind).toList();
    }

    /** The only remark of a kind. */
    Remark only(String kind) {
        List<Remark> all = remarks();
        assertThat(all).as("remarks of kind %s among %s", kind, all)
                .filteredOn(remark -> remark.kind().equals(kind)).hasSize(1);
        return all.stream().filter(remark -> remark.kind().equals(kind)).findFirst().orElseThrow();
    }

    /** Takes one of the ways to mend it and makes sure that nothing is left of the kind at its place. */
    void mend(Remark remark, int way) throws SettingException {
        Fix fix = remark.fixes().get(way);
        document.alter(fix.label(), fix.alterations());
        assertThat(remarks()).as("after \"%s\"", fix.label())
                .noneMatch(left -> left.kind().equals(remark.kind()) && left.key().equals(remark.key()));
    }
}
