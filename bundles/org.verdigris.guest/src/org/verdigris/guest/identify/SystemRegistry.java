package org.verdigris.guest.identify;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.verdigris.guest.identify.ControlSet.Use;
import org.verdigris.guest.identify.WindowsSystem.Role;
import org.verdigris.guest.registry.Hive;
import org.verdigris.guest.registry.RegistryKey;
import org.verdigris.guest.registry.RegistryValue;

/** What the hive SYSTEM tells. {@code CurrentControlSet} exists only while Windows runs; {@code Select} names it. */
final class SystemRegistry {

    /** 100-nanosecond intervals from 1601 to 1970. */
    private static final long EPOCH = 116_444_736_000_000_000L;
    private static final long TICKS = 10_000_000;
    private static final Map<Use, String> SELECT = new EnumMap<>(Map.of(Use.CURRENT, "Current", Use.DEFAULT,
            "Default", Use.LAST_KNOWN_GOOD, "LastKnownGood", Use.FAILED, "Failed"));

    private final Hive hive;
    private final Map<Integer, Set<Use>> uses = new TreeMap<>();
    private final Optional<RegistryKey> current;

    SystemRegistry(Hive hive) {
        this.hive = hive;
        Optional<RegistryKey> select = hive.find("Select");
        SELECT.forEach((use, name) -> select.flatMap(key -> number(key, name)).filter(number -> number > 0)
                .ifPresent(number -> uses.computeIfAbsent(number.intValue(), none -> EnumSet.noneOf(Use.class))
                        .add(use)));
        current = uses.entrySet().stream().filter(set -> set.getValue().contains(Use.CURRENT)).findFirst()
                .flatMap(set -> controlSet(set.getKey()));
    }

    Hive hive() {
        return hive;
    }

    /** The configurations that are there, by number, with what they are for. */
    Map<Integer, Set<Use>> uses() {
        return uses;
    }

    Optional<RegistryKey> controlSet(int number) {
        return hive.find("ControlSet%03d".formatted(number));
    }

    /** A key of the current configuration. */
    Optional<RegistryKey> current(String path) {
        return current.flatMap(key -> key.find(path));
    }

    static Optional<String> text(RegistryKey key, String value) {
        return key.value(value).flatMap(RegistryValue::text);
    }

    static Optional<Long> number(RegistryKey key, String value) {
        return key.value(value).flatMap(
                found -> found.number().isPresent() ? Optional.of(found.number().getAsLong()) : Optional.empty());
    }

    private Fact<String> text(String path, String value) {
        return Fact.of(current(path).flatMap(key -> text(key, value)), missing(path, value));
    }

    /** The sentence for a value that is not there. */
    String missing(String path, String value) {
        return Messages.text(Messages.Value_missing, path, value, hive.name());
    }

    Fact<String> computerName() {
        return text("Control\\ComputerName\\ComputerName", "ComputerName");
    }

    Fact<String> architecture() {
        return text("Control\\Session Manager\\Environment", "PROCESSOR_ARCHITECTURE");
    }

    Fact<String> dnsSuffix() {
        return text("Services\\Tcpip\\Parameters", "Domain");
    }

    /** Vista and later keep a name for programs; before, there is the one for people. */
    Fact<String> timeZone() {
        String path = "Control\\TimeZoneInformation";
        Optional<RegistryKey> key = current(path);
        return Fact.of(key.flatMap(found -> text(found, "TimeZoneKeyName")).filter(name -> !name.isEmpty())
                .or(() -> key.flatMap(found -> text(found, "StandardName"))), missing(path, "StandardName"));
    }

    Fact<Role> role() {
        String path = "Control\\ProductOptions";
        Fact<String> type = text(path, "ProductType");
        if (!type.isKnown()) {
            return Fact.absent(type.reason().orElseThrow());
        }
        return switch (type.value().orElseThrow().toLowerCase(Locale.ROOT)) {
            case "winnt" -> Fact.of(Role.WORKSTATION);
            case "servernt" -> Fact.of(Role.SERVER);
            case "lanmannt" -> Fact.of(Role.DOMAIN_CONTROLLER);
            default -> Fact.absent(Messages.text(Messages.Role_unknown, type.value().orElseThrow()));
        };
    }

    Fact<Instant> lastShutdown() {
        String path = "Control\\Windows";
        Optional<byte[]> time = current(path).flatMap(key -> key.value("ShutdownTime")).map(RegistryValue::data)
                .filter(data -> data.length >= Long.BYTES);
        return Fact.of(time.map(data -> ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).getLong() - EPOCH)
                .filter(since -> since > 0)
                .map(since -> Instant.ofEpochSecond(since / TICKS, since % TICKS * 100)),
                missing(path, "ShutdownTime"));
    }

    /** What is paged to, as configured: a path and sizes in MB, of which the sizes are left out. */
    Fact<List<String>> pagingFiles() {
        String path = "Control\\Session Manager\\Memory Management";
        return Fact.of(current(path).flatMap(key -> key.value("PagingFiles")).map(RegistryValue::texts)
                .map(lines -> lines.stream().map(line -> line.replaceFirst("(\\s+\\d+)+\\s*$", ""))
                        .filter(line -> !line.isBlank()).toList()),
                missing(path, "PagingFiles"));
    }

    /** The services and drivers of a configuration, by name; their keys have a type. */
    static List<Service> services(RegistryKey controlSet) {
        List<Service> services = new ArrayList<>();
        for (RegistryKey key : controlSet.subkey("Services").map(RegistryKey::subkeys).orElse(List.of())) {
            number(key, "Type").ifPresent(type -> services.add(service(key, type.intValue())));
        }
        return services;
    }

    static Service service(RegistryKey key, int type) {
        long start = number(key, "Start").orElse(-1L);
        return new Service(key.name(), start >= 0 && start <= 4 ? Service.Start.values()[(int) start]
                : Service.Start.UNKNOWN, type, text(key, "Group").orElse(""), text(key, "ImagePath").orElse(""));
    }

    Fact<List<Service>> services() {
        return Fact.of(current.map(SystemRegistry::services), Messages.text(Messages.ControlSet_none, hive.name()));
    }
}
