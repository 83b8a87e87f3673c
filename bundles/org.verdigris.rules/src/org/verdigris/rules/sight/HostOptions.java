package org.verdigris.rules.sight;

import java.util.Optional;

import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.HostOption;

/** The options of a host's service, by the names of the product's COM API. */
public final class HostOptions {
    private HostOptions() {
    }

    /** The text of an option, whatever the case of its name; empty if it is not known. */
    public static Optional<String> text(Host host, String name) {
        return host.getOptions().stream().filter(option -> name.equalsIgnoreCase(option.getName()))
                .map(HostOption::getValue).filter(value -> value != null && !value.isBlank()).map(String::strip)
                .findFirst();
    }

    /** The number of an option; empty if it is not known or none. */
    public static Optional<Long> number(Host host, String name) {
        return text(host, name).filter(value -> value.matches("\\d{1,18}")).map(Long::valueOf);
    }

    /** Whether an option is on; empty if it is not known. */
    public static Optional<Boolean> isOn(Host host, String name) {
        return text(host, name).map(value -> value.equalsIgnoreCase("true") || value.equals("1") || value.equals("-1"));
    }
}
