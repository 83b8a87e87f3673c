package org.verdigris.cli.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.settings.SettingCatalogue;

/**
 * An object of the estate as JSON: its features by their names in the order of the model, so that what the model
 * learns the document tells. A name ends in its unit where it has one ({@code memoryMB}, {@code fileSizeBytes},
 * {@code leaseTimeSeconds}). What an object contains is nested; what it refers to is named by its path. The member
 * {@code unconfirmed} lists the members that were read from places nobody could confirm.
 */
public final class ModelJson {

    private static final Map<String, String> UNITS = Map.of("MB", "MB", "s", "Seconds", "%", "Percent");
    private static final Map<String, String> UNITS_OF_TYPES = Map.of("ByteCount", "Bytes", "MegabyteCount", "MB");

    private final Json json;

    public ModelJson(Json json) {
        this.json = json;
    }

    /** Writes the features of the object that are there into the JSON object that is open. */
    public void members(EObject object) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eGet(feature) instanceof Collection<?> many) {
                many(feature, many);
            } else if (feature instanceof EAttribute attribute) {
                json.member(name(attribute), plain(object.eGet(feature)));
            } else {
                single((EReference) feature, (EObject) object.eGet(feature));
            }
        }
        List<String> unconfirmed = object.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> Unconfirmed.is(feature) && object.eIsSet(feature)).map(ModelJson::name).toList();
        if (!unconfirmed.isEmpty()) {
            json.values("unconfirmed", unconfirmed);
        }
    }

    private void many(EStructuralFeature feature, Collection<?> values) {
        if (values.isEmpty()) {
            return;
        }
        if (feature instanceof EReference reference && reference.isContainment()) {
            json.objects(feature.getName(), values, each -> members((EObject) each));
        } else if (feature instanceof EReference) {
            // the order in which links were made depends on what was read first
            List<?> names = values.stream().map(each -> designation((EObject) each)).sorted().toList();
            json.values(feature.getName(), names);
        } else {
            json.values(feature.getName(), values.stream().map(ModelJson::plain).toList());
        }
    }

    private void single(EReference reference, EObject value) {
        if (value == null || reference.isContainer()) {
            return;
        }
        if (reference.isContainment()) {
            json.member(reference.getName(), nested -> members(value));
        } else {
            json.member(reference.getName(), designation(value));
        }
    }

    private static Object plain(Object value) {
        return value instanceof Enumerator literal ? literal.getLiteral().toLowerCase(Locale.ROOT) : value;
    }

    /** How others call an object: a file by its path, a drive or an adapter by its machine's path and its place. */
    private static String designation(EObject object) {
        return switch (object) {
            case FileElement file -> file.getPath();
            case NamedElement named -> named.getName();
            case Drive drive -> Place.machine(drive).getPath() + " " + Place.of(drive);
            case NetworkAdapter adapter -> adapter.getMachine().getPath() + " " + Place.of(adapter);
            default -> throw new IllegalArgumentException(object.eClass().getName());
        };
    }

    private static String name(EStructuralFeature feature) {
        if (!(feature instanceof EAttribute attribute)) {
            return feature.getName();
        }
        EAnnotation setting = attribute.getEAnnotation(SettingCatalogue.ANNOTATION);
        String unit = setting == null ? null : setting.getDetails().get("unit");
        String suffix = unit == null ? UNITS_OF_TYPES.get(attribute.getEAttributeType().getName()) : UNITS.get(unit);
        return suffix == null ? attribute.getName() : attribute.getName() + suffix;
    }
}
