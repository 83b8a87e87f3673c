package org.verdigris.model.resource;

import static org.verdigris.model.text.Catalogue.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingKey.Step;

/** Carries settings between files and the model, driven by the annotations alone. */
final class Binder {
    private static final String ID = "id";

    private final Dialect dialect;

    Binder(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Fills an object and all it contains from the element it stands for. */
    void read(EObject object, SettingTree element) {
        for (Binding binding : Binding.of(object.eClass())) {
            List<Step> place = place(binding);
            if (!place.isEmpty()) {
                switch (binding) {
                    case Binding.Leaf leaf -> element.at(place).flatMap(SettingTree::leaf)
                            .flatMap(setting -> Values.value(leaf.type(), setting.text()))
                            .ifPresent(value -> object.eSet(leaf.feature(), value));
                    case Binding.Child child when child.feature().isMany() -> readAll(object, child, place, element);
                    case Binding.Child child -> element.at(place)
                            .ifPresent(node -> object.eSet(child.feature(), readOne(child, node)));
                }
            }
        }
    }

    private void readAll(EObject owner, Binding.Child child, List<Step> place, SettingTree element) {
        element.at(place.subList(0, place.size() - 1)).ifPresent(parent -> {
            @SuppressWarnings("unchecked")
            EList<EObject> objects = (EList<EObject>) owner.eGet(child.feature());
            SortedMap<Integer, EObject> byId = new TreeMap<>();
            parent.numbered(place.getLast().name()).forEach((step, node) -> slot(step).ifPresent(id -> {
                EObject object = readOne(child, node);
                object.eSet(object.eClass().getEStructuralFeature(ID), id);
                byId.put(id, object);
            }));
            objects.addAll(byId.values());
        });
    }

    private EObject readOne(Binding.Child child, SettingTree node) {
        EObject object = EcoreUtil.create(child.feature().getEReferenceType());
        read(object, node);
        return object;
    }

    /** What an object says about its file. */
    BoundSettings settings(EObject root) {
        BoundSettings settings = new BoundSettings();
        collect(root, List.of(), true, settings);
        return settings;
    }

    private void collect(EObject object, List<Step> at, boolean confirmed, BoundSettings settings) {
        for (Binding binding : Binding.of(object.eClass())) {
            List<Step> place = place(binding);
            boolean sure = confirmed && binding.semantic().isEmpty();
            for (Object value : values(object, binding.feature())) {
                if (place.isEmpty()) {
                    settings.unplaced().add(binding.semantic().orElseThrow());
                } else if (binding instanceof Binding.Leaf) {
                    settings.leaves().put(new SettingKey(joined(at, place)),
                            new BoundSettings.Leaf(Values.text(value), sure));
                } else {
                    List<Step> element = joined(at, binding.feature().isMany() ? numbered(place, (EObject) value)
                            : place);
                    if (!settings.containers().add(new SettingKey(element))) {
                        throw new IllegalArgumentException(sentence(Messages.Binder_twice, new SettingKey(element)));
                    }
                    collect((EObject) value, element, sure, settings);
                }
            }
        }
    }

    private List<Step> place(Binding binding) {
        return binding.semantic().isEmpty() ? binding.path()
                : dialect.mapping(binding.semantic().get()).map(mapping -> mapping.place().steps()).orElse(List.of());
    }

    private static List<?> values(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return feature.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value);
    }

    // an id such as 00 or x is left alone: writing it back as a number would make another element of it
    private static Optional<Integer> slot(Step step) {
        return step.id().filter(id -> id.matches("0|[1-9][0-9]{0,8}")).map(Integer::valueOf);
    }

    private static Integer id(EObject object) {
        return (Integer) object.eGet(object.eClass().getEStructuralFeature(ID));
    }

    private static List<Step> numbered(List<Step> place, EObject object) {
        if (id(object) == null) {
            throw new IllegalArgumentException(Messages.Binder_noId);
        }
        List<Step> steps = new ArrayList<>(place.subList(0, place.size() - 1));
        steps.add(new Step(place.getLast().name(), Optional.of(id(object).toString())));
        return steps;
    }

    private static List<Step> joined(List<Step> first, List<Step> second) {
        List<Step> steps = new ArrayList<>(first);
        steps.addAll(second);
        return steps;
    }
}
