package org.verdigris.rules.host;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.verdigris.model.estate.Host;

/** What the system of a host was started with: boot.ini has a slash before each option, the registry a space. */
final class BootOptions {
    private BootOptions() {
    }

    /** The options in capitals; empty if they are not known. */
    static Optional<Set<String>> of(Host host) {
        return Optional.ofNullable(host.getBootOptions()).filter(text -> !text.isBlank())
                .map(text -> Arrays.stream(text.toUpperCase(Locale.ROOT).split("[\\s/]+"))
                        .filter(option -> !option.isEmpty()).collect(Collectors.toUnmodifiableSet()));
    }
}
