package org.verdigris.cli.guest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.verdigris.cli.report.Json;
import org.verdigris.guest.identify.Fact;

/** Writes facts into an object of a JSON document: the known ones as members, then why the others are not known. */
final class KnownFacts {

    private final Json json;
    private final List<Unknown> unknown = new ArrayList<>();

    private record Unknown(String name, String reason) {
    }

    KnownFacts(Json json) {
        this.json = Objects.requireNonNull(json);
    }

    KnownFacts member(String name, Fact<?> fact) {
        fact.value().ifPresent(value -> json.member(name, value));
        return reason(name, fact);
    }

    KnownFacts values(String name, Fact<? extends Collection<?>> fact) {
        fact.value().ifPresent(values -> json.values(name, values));
        return reason(name, fact);
    }

    <T> KnownFacts objects(String name, Fact<? extends Collection<T>> fact, Consumer<T> content) {
        fact.value().ifPresent(values -> json.objects(name, List.copyOf(values), content));
        return reason(name, fact);
    }

    <T> KnownFacts object(String name, Fact<T> fact, Consumer<T> content) {
        fact.value().ifPresent(value -> json.member(name, (Json inner) -> content.accept(value)));
        return reason(name, fact);
    }

    private KnownFacts reason(String name, Fact<?> fact) {
        fact.reason().ifPresent(reason -> unknown.add(new Unknown(name, reason)));
        return this;
    }

    /** Writes why the others are not known. */
    void finish() {
        json.objects("unknown", unknown,
                each -> json.member("fact", each.name()).member("reason", each.reason()));
    }
}
