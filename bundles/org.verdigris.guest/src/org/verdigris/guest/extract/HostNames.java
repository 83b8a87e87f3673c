package org.verdigris.guest.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Gives each guest name in a host folder a host name of its own. */
final class HostNames {

    private final HostName rule;
    private final boolean caseMatters;
    private final Map<Path, Map<String, Taken>> folders = new HashMap<>();

    /** Whose a host name is, and the last number that others got for want of it. */
    private static final class Taken {

        private final String owner;
        private int number = 1;

        Taken(String owner) {
            this.owner = owner;
        }
    }

    HostNames(HostName rule, boolean caseMatters) {
        this.rule = Objects.requireNonNull(rule);
        this.caseMatters = caseMatters;
    }

    /** Names below a folder that exists, where it is tried out whether letters in either case are the same. */
    static HostNames below(Path folder) throws IOException {
        Path probe = Files.createTempFile(folder, "verdigris-", ".tmp");
        try {
            boolean caseMatters = !Files.exists(
                    folder.resolve(probe.getFileName().toString().toUpperCase(Locale.ROOT)));
            return new HostNames(HostName.here(), caseMatters);
        } finally {
            Files.delete(probe);
        }
    }

    /** Where a name goes in a folder; the same name goes to the same place again. */
    Path place(Path folder, String name) {
        Map<String, Taken> names = folders.computeIfAbsent(folder, each -> new HashMap<>());
        String first = rule.of(name);
        String host = first;
        while (true) {
            Taken taken = names.computeIfAbsent(key(host), each -> new Taken(name));
            if (taken.owner.equals(name)) {
                return folder.resolve(host);
            }
            Taken original = names.get(key(first));
            original.number++;
            host = rule.numbered(first, original.number);
        }
    }

    /** Forgets what is in a folder, to which nothing more is added. */
    void leave(Path folder) {
        folders.remove(folder);
    }

    /** Systems that do not tell cases apart do not tell composed letters apart either. */
    private String key(String host) {
        return caseMatters ? host
                : Normalizer.normalize(host.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
