package org.verdigris.ui.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.verdigris.core.estate.AdapterFacts;
import org.verdigris.core.estate.HostFacts;
import org.verdigris.core.estate.PhysicalDiskFacts;
import org.verdigris.core.estate.VolumeFacts;
import org.verdigris.core.text.ByteSize;

/**
 * The lists of a host's facts as they are edited, and back. A size that is left as it is shown stays as it was to the byte;
 * what is not edited, such as the local folder of a volume, stays too.
 */
record FactEntries(HostFacts known) {

    List<Entry> of(EntryKind kind) {
        return switch (kind) {
            case VOLUMES -> known.volumes().stream().map(each -> new Entry(List.of(each.name(), text(each.label()),
                    text(each.fileSystem()), size(each.capacity()), size(each.free()),
                    each.fragmentation().map(String::valueOf).orElse(""), YesOrNo.text(each.compressed())))).toList();
            case DISKS -> known.physicalDisks().stream()
                    .map(each -> new Entry(List.of(each.name(), text(each.bus()), size(each.capacity())))).toList();
            case ADAPTERS -> known.adapters().stream().map(each -> new Entry(List.of(each.name(), text(each.address()),
                    each.binding().map(String::valueOf).orElse(""), text(each.use()),
                    YesOrNo.text(each.servicesBound())))).toList();
            case OPTIONS -> known.options().entrySet().stream()
                    .map(each -> new Entry(List.of(each.getKey(), each.getValue()))).toList();
            case EXCLUSIONS -> known.setup().antivirusExclusions().stream().map(each -> new Entry(List.of(each)))
                    .toList();
        };
    }

    private static String text(Optional<String> text) {
        return text.orElse("");
    }

    private static String size(Optional<Long> bytes) {
        return bytes.map(count -> ByteSize.of(count).human()).orElse("");
    }

    List<VolumeFacts> volumes(List<Entry> entries) {
        return entries.stream().map(entry -> {
            Optional<VolumeFacts> before = known.volumes().stream()
                    .filter(each -> each.name().equalsIgnoreCase(entry.name())).findFirst();
            return new VolumeFacts(entry.name(), text(entry, 1), text(entry, 2),
                    bytes(entry, 3, before.flatMap(VolumeFacts::capacity)),
                    bytes(entry, 4, before.flatMap(VolumeFacts::free)), before.flatMap(VolumeFacts::folder),
                    text(entry, 5).map(Integer::valueOf), YesOrNo.parse(entry.values().get(6)));
        }).toList();
    }

    List<PhysicalDiskFacts> disks(List<Entry> entries) {
        return entries.stream().map(entry -> {
            Optional<PhysicalDiskFacts> before = known.physicalDisks().stream()
                    .filter(each -> each.name().equalsIgnoreCase(entry.name())).findFirst();
            return new PhysicalDiskFacts(entry.name(), text(entry, 1),
                    bytes(entry, 2, before.flatMap(PhysicalDiskFacts::capacity)));
        }).toList();
    }

    static List<AdapterFacts> adapters(List<Entry> entries) {
        return entries.stream().map(entry -> new AdapterFacts(entry.name(),
                text(entry, 1).map(address -> address.replaceAll("[-:]", "").toUpperCase(Locale.ROOT)),
                text(entry, 2).map(Long::valueOf), text(entry, 3), YesOrNo.parse(entry.values().get(4)))).toList();
    }

    static Map<String, String> options(List<Entry> entries) {
        Map<String, String> options = new LinkedHashMap<>();
        entries.forEach(entry -> options.put(entry.name(), entry.values().get(1)));
        return options;
    }

    private static Optional<String> text(Entry entry, int place) {
        return Optional.of(entry.values().get(place)).filter(text -> !text.isEmpty());
    }

    private static Optional<Long> bytes(Entry entry, int place, Optional<Long> before) {
        String text = entry.values().get(place);
        return text.equals(size(before)) ? before : ByteSize.parse(text).map(ByteSize::bytes);
    }
}
