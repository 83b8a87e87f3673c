package org.verdigris.core.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl.EObjectOutputStream;
import org.verdigris.core.store.Facts.Closed;
import org.verdigris.core.store.Facts.Foreign;
import org.verdigris.core.store.Facts.Known;
import org.verdigris.model.estate.DiskContents;
import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.FileElement;

/** Turns facts into bytes and back, by EMF's binary form of the model. */
final class FactCodec {

    /** Raised whenever the same file would now yield other facts although the model did not change. */
    private static final int READERS = 4;

    private static final byte[] FOREIGN = {};

    private FactCodec() {
    }

    /** A number that changes with the readers and with the model, so that no facts of another version are believed. */
    static int version() {
        CRC32 sum = new CRC32();
        sum.update(READERS);
        for (EClassifier classifier : EstatePackage.eINSTANCE.getEClassifiers()) {
            add(sum, classifier.getName());
            if (classifier instanceof EClass type) {
                type.getEAllStructuralFeatures().forEach(feature -> add(sum, signature(feature)));
            }
        }
        return (int) sum.getValue() & 0x7FFF_FFFF;
    }

    static byte[] encode(Facts facts) {
        return switch (facts) {
            case Foreign foreign -> FOREIGN;
            case Known known -> encode((InternalEObject) known.element());
            case Closed closed -> throw new IllegalArgumentException("not to be remembered: " + closed.stamp());
        };
    }

    static Optional<Facts> decode(FileStamp stamp, byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of(new Foreign(stamp));
        }
        return object(bytes).filter(FileElement.class::isInstance)
                .map(element -> new Known(stamp, (FileElement) element));
    }

    private static Optional<EObject> object(byte[] bytes) {
        try {
            return Optional.ofNullable(new ModelWords.Input(new ByteArrayInputStream(bytes)).loadEObject());
        } catch (IOException | RuntimeException damaged) {
            // whatever is wrong with a remembered fact, the file itself tells it again
            return Optional.empty();
        }
    }

    static byte[] encode(DiskContents contents) {
        return encode((InternalEObject) contents);
    }

    static Optional<DiskContents> decodeContents(byte[] bytes) {
        return object(bytes).filter(DiskContents.class::isInstance).map(DiskContents.class::cast);
    }

    private static byte[] encode(InternalEObject element) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
        try {
            ModelWords.Output out = new ModelWords.Output(bytes);
            out.saveEObject(element, EObjectOutputStream.Check.NOTHING);
            out.flush();
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private static String signature(EStructuralFeature feature) {
        String kind = feature instanceof EAttribute ? "a" : "r";
        return kind + feature.getName() + ":" + feature.getEType().getName() + feature.getUpperBound();
    }

    private static void add(CRC32 sum, String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        sum.update(0);
    }
}
