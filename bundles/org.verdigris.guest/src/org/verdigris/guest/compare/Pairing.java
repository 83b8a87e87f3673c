package org.verdigris.guest.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

import org.verdigris.guest.GuestFile;

/** Brings together the files of two folders that have the same name, letters in either case. */
final class Pairing {

    /** A name that is in one folder or in both. */
    record Pair(Optional<GuestFile> before, Optional<GuestFile> after) {

        String name() {
            return after.or(() -> before).orElseThrow().name();
        }
    }

    /** Files whose names differ in the case of letters only, which POSIX programs can make. */
    private static final class Group {

        private final List<GuestFile> before = new ArrayList<>();
        private final List<GuestFile> after = new ArrayList<>();

        private void addTo(List<Pair> pairs) {
            for (GuestFile file : List.copyOf(before)) {
                Optional<GuestFile> same = after.stream().filter(each -> each.name().equals(file.name())).findFirst();
                if (same.isPresent()) {
                    pair(pairs, file, same.get());
                }
            }
            while (!before.isEmpty() && !after.isEmpty()) {
                pair(pairs, before.getFirst(), after.getFirst());
            }
            before.forEach(file -> pairs.add(new Pair(Optional.of(file), Optional.empty())));
            after.forEach(file -> pairs.add(new Pair(Optional.empty(), Optional.of(file))));
        }

        /** A file that became a folder or a link is another one. */
        private void pair(List<Pair> pairs, GuestFile old, GuestFile now) {
            before.remove(old);
            after.remove(now);
            if (old.kind() == now.kind()) {
                pairs.add(new Pair(Optional.of(old), Optional.of(now)));
            } else {
                pairs.add(new Pair(Optional.of(old), Optional.empty()));
                pairs.add(new Pair(Optional.empty(), Optional.of(now)));
            }
        }
    }

    private Pairing() {
    }

    /** Two files that are compared whatever their names. */
    static List<Pair> alone(GuestFile before, GuestFile after) {
        List<Pair> pairs = new ArrayList<>();
        new Group().pair(pairs, before, after);
        return pairs;
    }

    /** All names, ascending, letters in either case together. */
    static List<Pair> of(Collection<GuestFile> before, Collection<GuestFile> after) {
        TreeMap<String, Group> groups = new TreeMap<>();
        before.forEach(file -> groups.computeIfAbsent(key(file), name -> new Group()).before.add(file));
        after.forEach(file -> groups.computeIfAbsent(key(file), name -> new Group()).after.add(file));
        List<Pair> pairs = new ArrayList<>();
        groups.values().forEach(group -> group.addTo(pairs));
        return pairs;
    }

    private static String key(GuestFile file) {
        return file.name().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
