package org.verdigris.guest.identify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.verdigris.guest.identify.WindowsSystem.Program;
import org.verdigris.guest.registry.Hive;
import org.verdigris.guest.registry.RegistryKey;

/** What the hive SOFTWARE tells. */
record ProductFacts(Fact<Hive> software) {

    private static final String WINDOWS = "Microsoft\\Windows NT\\CurrentVersion";
    /** The second is that of 32-bit programs on 64-bit Windows. */
    private static final List<String> PROGRAMS = List.of("Microsoft\\Windows\\CurrentVersion\\Uninstall",
            "Wow6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall");
    /** What programs that protect from viruses call themselves; without blanks and hyphens, in lower case. */
    private static final List<String> ANTIVIRUS = List.of("antivirus", "virusscan", "endpointprotection",
            "securityessentials");

    private Optional<RegistryKey> key(String path) {
        return software.value().flatMap(hive -> hive.find(path));
    }

    private String missing(String path, String value) {
        return software.reason().orElseGet(() -> Messages.text(Messages.Value_missing, path, value,
                software.value().orElseThrow().name()));
    }

    /** A text of the key that describes Windows. */
    Fact<String> text(String value) {
        return Fact.of(key(WINDOWS).flatMap(key -> SystemRegistry.text(key, value)), missing(WINDOWS, value));
    }

    /** Windows 10 and later keep 6.3 here for old programs, and their own number apart. */
    Fact<String> version() {
        Optional<Long> major = key(WINDOWS)
                .flatMap(key -> SystemRegistry.number(key, "CurrentMajorVersionNumber"));
        Optional<Long> minor = key(WINDOWS)
                .flatMap(key -> SystemRegistry.number(key, "CurrentMinorVersionNumber"));
        return major.isPresent() && minor.isPresent() ? Fact.of(major.get() + "." + minor.get())
                : text("CurrentVersion");
    }

    Fact<String> build() {
        return text("CurrentBuildNumber");
    }

    /** Without one, no service pack is installed. */
    Fact<String> servicePack() {
        return Fact.of(key(WINDOWS).map(key -> SystemRegistry.text(key, "CSDVersion").orElse("")),
                missing(WINDOWS, "CSDVersion"));
    }

    Fact<Instant> installed() {
        return Fact.of(key(WINDOWS).flatMap(key -> SystemRegistry.number(key, "InstallDate"))
                .filter(seconds -> seconds > 0).map(Instant::ofEpochSecond), missing(WINDOWS, "InstallDate"));
    }

    /** The letter of the drive that Windows lies on, such as {@code c:}, as it told when it was installed. */
    Optional<String> drive() {
        return text("SystemRoot").value().filter(root -> root.length() > 2 && root.charAt(1) == ':')
                .map(root -> root.substring(0, 2).toLowerCase(Locale.ROOT));
    }

    /** What is listed as installed and has a name, by name. */
    Fact<List<Program>> programs() {
        if (!software.isKnown()) {
            return Fact.absent(software.reason().orElseThrow());
        }
        List<Program> programs = new ArrayList<>();
        for (RegistryKey key : PROGRAMS.stream().map(this::key).flatMap(Optional::stream)
                .flatMap(list -> list.subkeys().stream()).toList()) {
            SystemRegistry.text(key, "DisplayName").filter(name -> !name.isBlank())
                    .ifPresent(name -> programs.add(new Program(name,
                            SystemRegistry.text(key, "DisplayVersion").orElse(""),
                            SystemRegistry.text(key, "Publisher").orElse(""), isAntivirus(name))));
        }
        programs.sort(Comparator.comparing(Program::name, String.CASE_INSENSITIVE_ORDER));
        return Fact.of(List.copyOf(programs));
    }

    private static boolean isAntivirus(String name) {
        String bare = name.toLowerCase(Locale.ROOT).replace("-", "").replace(" ", "");
        return ANTIVIRUS.stream().anyMatch(bare::contains);
    }
}
