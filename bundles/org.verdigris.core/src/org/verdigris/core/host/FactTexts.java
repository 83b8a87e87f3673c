package org.verdigris.core.host;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verdigris.core.estate.HostFacts;
import org.verdigris.core.estate.HostSetup;
import org.verdigris.core.estate.VolumeFacts;
import org.verdigris.core.text.ByteSize;
import org.verdigris.model.text.Catalogue;

/** The facts of a host in words, by what each is called. */
final class FactTexts {
    private FactTexts() {
    }

    static Map<String, String> of(HostFacts facts) {
        Map<String, String> texts = new LinkedHashMap<>();
        facts.product().ifPresent(text -> texts.put(Messages.Fact_product, text));
        facts.operatingSystem().ifPresent(text -> texts.put(Messages.Fact_operatingSystem, text));
        facts.memory().ifPresent(memory -> texts.put(Messages.Fact_memory,
                Catalogue.text(Messages.Fact_megabytes, memory)));
        facts.processors().ifPresent(count -> texts.put(Messages.Fact_processors, count.toString()));
        facts.processorName().ifPresent(text -> texts.put(Messages.Fact_processorName, text));
        setup(facts.setup(), texts);
        facts.volumes()
                .forEach(volume -> texts.put(Catalogue.text(Messages.Fact_volume, volume.name()), words(volume)));
        facts.physicalDisks().forEach(disk -> texts.put(Catalogue.text(Messages.Fact_disk, disk.name()),
                joined(disk.bus(), disk.capacity().map(size -> ByteSize.of(size).human()))));
        facts.adapters().forEach(adapter -> texts.put(Catalogue.text(Messages.Fact_adapter, adapter.name()),
                joined(adapter.address(), adapter.binding().map(String::valueOf),
                        adapter.use().map(use -> Catalogue.text(Messages.Fact_use, use)),
                        adapter.servicesBound().map(bound -> bound ? Messages.Fact_bound : Messages.Fact_unbound))));
        facts.options().forEach((name, value) -> texts.put(Catalogue.text(Messages.Fact_option, name), value));
        return texts;
    }

    private static void setup(HostSetup setup, Map<String, String> texts) {
        setup.bootOptions().ifPresent(text -> texts.put(Messages.Fact_bootOptions, text));
        setup.antivirus().ifPresent(text -> texts.put(Messages.Fact_antivirus, text));
        if (!setup.antivirusExclusions().isEmpty()) {
            texts.put(Messages.Fact_antivirusExclusions, String.join(", ", setup.antivirusExclusions()));
        }
        setup.cluster().ifPresent(text -> texts.put(Messages.Fact_cluster, text));
        setup.nodeState().ifPresent(text -> texts.put(Messages.Fact_nodeState, text));
    }

    private static String words(VolumeFacts volume) {
        Optional<String> room = volume.capacity().map(capacity -> volume.free()
                .map(free -> Catalogue.text(Messages.Fact_free, ByteSize.of(free).human(),
                        ByteSize.of(capacity).human()))
                .orElse(ByteSize.of(capacity).human()))
                .or(() -> volume.free().map(free -> Catalogue.text(Messages.Fact_freeOnly, ByteSize.of(free).human())));
        return joined(volume.label(), volume.fileSystem(), room,
                volume.fragmentation().map(part -> Catalogue.text(Messages.Fact_fragmentation, part)),
                volume.compressed().map(is -> is ? Messages.Fact_compressed : Messages.Fact_notCompressed));
    }

    @SafeVarargs
    private static String joined(Optional<String>... parts) {
        return Stream.of(parts).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
