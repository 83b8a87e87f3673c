package org.verdigris.cli.network;

import java.util.Optional;

import org.verdigris.cli.terminal.Refusal;
import org.verdigris.core.estate.AdapterFacts;
import org.verdigris.core.network.HostBinding;
import org.verdigris.core.network.NetworkPlace;
import org.verdigris.model.text.Catalogue;

/**
 * The host adapter that a network is to lead to, in the words of the administrator: {@code none}, the number of a
 * binding, or a name.
 */
record AdapterChoice(Optional<String> words, NetworkPlace place) {

    private static final String NONE = "none";

    /** As a file has it. */
    HostBinding binding() throws Refusal {
        if (words.isEmpty()) {
            return new HostBinding.Kept();
        }
        if (words.get().equalsIgnoreCase(NONE)) {
            return new HostBinding.GuestsOnly();
        }
        Optional<Long> number = number();
        if (number.isPresent()) {
            return new HostBinding.Bound(number.get(), place.bound(number.get()).map(AdapterFacts::name));
        }
        Optional<AdapterFacts> known = place.named(words.get());
        Optional<Long> binding = known.flatMap(AdapterFacts::binding);
        if (binding.isEmpty()) {
            throw new Refusal(Catalogue.sentence(Messages.AdapterChoice_noNumber, words.get()));
        }
        return new HostBinding.Bound(binding.get(), known.map(AdapterFacts::name));
    }

    /** As the product's own interface has it: a name, empty for guests only; nothing if it is to stay as it is. */
    Optional<String> name() throws Refusal {
        if (words.isEmpty() || words.get().equalsIgnoreCase(NONE)) {
            return words.map(none -> "");
        }
        Optional<Long> number = number();
        if (number.isEmpty()) {
            return words;
        }
        Optional<String> name = place.bound(number.get()).map(AdapterFacts::name);
        if (name.isEmpty()) {
            throw new Refusal(Catalogue.sentence(Messages.AdapterChoice_noName, number.get()));
        }
        return name;
    }

    private Optional<Long> number() {
        return words.filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf);
    }
}
