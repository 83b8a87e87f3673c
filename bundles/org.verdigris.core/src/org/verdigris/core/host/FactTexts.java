package org.verdigris.core.host;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verdigris.core.estate.HostFacts;
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
        facts.volumes()
                .forEach(volume -> texts.put(Catalogue.text(Messages.Fact_volume, volume.name()), words(volume)));
        facts.physicalDisks().forEach(disk -> texts.put(Catalogue.text(Messages.Fact_disk, disk.name()),
                joined(disk.bus(), disk.capacity().map(size -> ByteSize.of(size).human()))));
        facts.adapters().forEach(adapter -> texts.put(Catalogue.text(Messages.Fact_adapter, adapter.name()),
                joined(adapter.address(), adapter.binding().map(String::valueOf))));
        facts.options().forEach((name, value) -> texts.put(Catalogue.text(Messages.Fact_option, name), value));
        return texts;
    }

    private static String words(VolumeFacts volume) {
        Optional<String> room = volume.capacity().map(capacity -> volume.free()
                .map(free -> Catalogue.text(Messages.Fact_free, ByteSize.of(free).human(),
                        ByteSize.of(capacity).human()))
                .orElse(ByteSize.of(capacity).human()))
                .or(() -> volume.free().map(free -> Catalogue.text(Messages.Fact_freeOnly, ByteSize.of(free).human())));
        return joined(volume.label(), volume.fileSystem(), room);
    }

    @SafeVarargs
    private static String joined(Optional<String>... parts) {
        return Stream.of(parts).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
