package org.verdigris.core.estate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the facts of a host, which stand under the same names in an estate file and in a report of a collector. */
record HostReader(FolderReader folder) {
    private static final long MOST_PROCESSORS = 4096;
    private static final long MOST_MEMORY = 1L << 30;
    private static final long UNSIGNED_INTEGER = 0xFFFF_FFFFL;
    private static final long WHOLE = 100;

    /** Tells where the files of a volume are on this computer. */
    interface FolderReader {
        Optional<Path> folder(JsonPart volume) throws IOException;
    }

    HostFacts facts(JsonPart host) throws IOException {
        return new HostFacts(host.text("product"), host.text("operatingSystem"), host.number("memory", MOST_MEMORY),
                host.number("processors", MOST_PROCESSORS).map(Long::intValue), host.text("processorName"),
                volumes(host), physicalDisks(host), adapters(host), host.pairs("options"), setup(host));
    }

    private static HostSetup setup(JsonPart host) throws IOException {
        return new HostSetup(host.text("bootOptions"), host.text("antivirus"), host.texts("antivirusExclusions"),
                host.text("cluster"), host.text("nodeState"));
    }

    private List<VolumeFacts> volumes(JsonPart host) throws IOException {
        List<VolumeFacts> volumes = new ArrayList<>();
        for (JsonPart each : host.parts("volumes")) {
            volumes.add(new VolumeFacts(each.required("name"), each.text("label"), each.text("fileSystem"),
                    each.number("capacity", Long.MAX_VALUE), each.number("free", Long.MAX_VALUE),
                    folder.folder(each), each.number("fragmentation", WHOLE).map(Long::intValue),
                    each.flag("compressed")));
        }
        return volumes;
    }

    private static List<PhysicalDiskFacts> physicalDisks(JsonPart host) throws IOException {
        List<PhysicalDiskFacts> disks = new ArrayList<>();
        for (JsonPart each : host.parts("physicalDisks")) {
            disks.add(new PhysicalDiskFacts(each.required("name"), each.text("bus"),
                    each.number("capacity", Long.MAX_VALUE)));
        }
        return disks;
    }

    private static List<AdapterFacts> adapters(JsonPart host) throws IOException {
        List<AdapterFacts> adapters = new ArrayList<>();
        for (JsonPart each : host.parts("adapters")) {
            adapters.add(new AdapterFacts(each.required("name"), each.text("address"),
                    each.number("binding", UNSIGNED_INTEGER), each.text("use"), each.flag("servicesBound")));
        }
        return adapters;
    }
}
