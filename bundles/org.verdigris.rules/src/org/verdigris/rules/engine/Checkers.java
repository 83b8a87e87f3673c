package org.verdigris.rules.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.verdigris.rules.Checker;
import org.verdigris.rules.CheckerSource;

/** The checkers that there are. */
public final class Checkers {
    private Checkers() {
    }

    /** Those of all sources on the class path, in the order of topics and ids: for who runs without OSGi. */
    public static List<Checker<?>> found() {
        return of(StreamSupport.stream(ServiceLoader.load(CheckerSource.class, CheckerSource.class.getClassLoader())
                .spliterator(), false));
    }

    /** Those of some sources, in the order of topics and ids; of two with one id the first. */
    public static List<Checker<?>> of(Stream<CheckerSource> sources) {
        Map<String, Checker<?>> byId = new TreeMap<>();
        sources.flatMap(source -> source.checkers().stream())
                .forEach(checker -> byId.putIfAbsent(checker.rule().id(), checker));
        return byId.values().stream().sorted(Comparator.comparing((Checker<?> checker) -> checker.rule().topic())
                .thenComparing(checker -> checker.rule().id())).toList();
    }
}
