package org.verdigris.model.settings;

import static org.verdigris.model.text.Catalogue.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The address of one setting, in the form the product's COM API used: element names from below the root, separated by
 * slashes, with {@code [@id=n]} behind the elements that are numbered, for example
 * {@code hardware/pci_bus/ide_adapter/ide_controller[@id=1]/location[@id=0]/pathname/absolute}.
 *
 * <p>An element without id is an instance of its own beside the numbered ones of the same name.
 *
 * @param steps from below the root to the leaf, at least one
 * @see "Virtual Server SDK, IVMVirtualMachine.GetConfigurationValue"
 */
public record SettingKey(List<Step> steps) {
    private static final Pattern STEP =
            Pattern.compile("([\\p{L}_:][\\p{L}\\p{M}\\p{N}_:.\u00B7-]*)(?:\\[@id=([^\\p{Cntrl}\\]\\[/'\"]+)])?");

    public SettingKey {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException(Messages.SettingKey_empty);
        }
    }

    /** One element on the way: its name, and its id where it has one. */
    public record Step(String name, Optional<String> id) implements Comparable<Step> {
        private static final Comparator<Step> ORDER =
                Comparator.comparing(Step::name).thenComparing(step -> step.id().orElse(""));

        public Step {
            Objects.requireNonNull(name);
            Objects.requireNonNull(id);
        }

        /** An element without id. */
        public static Step named(String name) {
            return new Step(name, Optional.empty());
        }

        /** By name, then id; lets hash tables stay quick when a hostile file picks names of equal hash. */
        @Override
        public int compareTo(Step other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return id.map(n -> name + "[@id=" + n + "]").orElse(name);
        }
    }

    /**
     * Reads a key as an administrator or a script writes it.
     *
     * @throws IllegalArgumentException with a whole sentence when the text is no key
     */
    public static SettingKey parse(String text) {
        List<Step> steps = new ArrayList<>();
        for (String part : text.split("/", -1)) {
            Matcher step = STEP.matcher(part);
            if (!step.matches()) {
                throw new IllegalArgumentException(text.isEmpty() ? Messages.SettingKey_empty
                        : sentence(Messages.SettingKey_step, text, part));
            }
            steps.add(new Step(step.group(1), Optional.ofNullable(step.group(2))));
        }
        return new SettingKey(steps);
    }

    /** The key of an element below this one. */
    public SettingKey child(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new SettingKey(longer);
    }

    /** Whether it is inside the container that the other key addresses, at whatever depth. */
    public boolean isBelow(SettingKey container) {
        int depth = container.steps.size();
        return steps.size() > depth && steps.subList(0, depth).equals(container.steps);
    }

    /** The name of the leaf itself. */
    public String name() {
        return steps.getLast().name();
    }

    /** The key with {@code [@id]} for any id: what all instances of a setting have in common. */
    public String pattern() {
        return steps.stream().map(step -> step.id().isPresent() ? step.name() + "[@id]" : step.name())
                .collect(Collectors.joining("/"));
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining("/"));
    }
}
