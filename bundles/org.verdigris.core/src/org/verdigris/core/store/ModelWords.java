package org.verdigris.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl.BinaryIO.Version;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl.EObjectInputStream;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl.EObjectOutputStream;
import org.verdigris.model.estate.EstatePackage;

/**
 * EMF's binary form, with the names of the model as numbers and all other texts in one piece. The names of classes and
 * features are most of what the plain form of one machine consists of; without them it is read in half the time.
 */
final class ModelWords {

    private static final int NULL = 0;
    private static final int LATIN = 1;
    private static final int UNICODE = 2;
    private static final int FIRST_WORD = 3;

    private static final List<String> WORDS = words();
    private static final Map<String, Integer> NUMBERS = numbers();

    private ModelWords() {
    }

    static final class Output extends EObjectOutputStream {

        Output(OutputStream stream) throws IOException {
            super(stream, Map.of(), Version.VERSION_1_1);
        }

        @Override
        public void writeString(String text) throws IOException {
            Integer number = text == null ? Integer.valueOf(NULL - FIRST_WORD) : NUMBERS.get(text);
            if (number != null) {
                writeCompressedInt(FIRST_WORD + number);
                return;
            }
            boolean latin = text.chars().allMatch(character -> character < 0x100);
            byte[] bytes = latin ? text.getBytes(StandardCharsets.ISO_8859_1) : unicode(text);
            writeCompressedInt(latin ? LATIN : UNICODE);
            writeCompressedInt(bytes.length);
            outputStream.write(bytes);
        }

        @Override
        public void writeSegmentedString(String text) throws IOException {
            writeString(text);
        }

        /** Not by a charset, which would replace halves of surrogate pairs; names in disks are not always legal. */
        private static byte[] unicode(String text) {
            byte[] bytes = new byte[2 * text.length()];
            for (int i = 0; i < text.length(); i++) {
                bytes[2 * i] = (byte) (text.charAt(i) >> 8);
                bytes[2 * i + 1] = (byte) text.charAt(i);
            }
            return bytes;
        }
    }

    static final class Input extends EObjectInputStream {

        Input(InputStream stream) throws IOException {
            super(stream, Map.of());
        }

        @Override
        public String readString() throws IOException {
            int code = readCompressedInt();
            return switch (code) {
                case NULL -> null;
                case LATIN -> new String(bytes(), StandardCharsets.ISO_8859_1);
                case UNICODE -> unicode(bytes());
                default -> WORDS.get(code - FIRST_WORD);
            };
        }

        @Override
        public String readSegmentedString() throws IOException {
            return readString();
        }

        private byte[] bytes() throws IOException {
            // what is left bounds what a damaged length can ask for
            return inputStream.readNBytes(readCompressedInt());
        }

        private static String unicode(byte[] bytes) {
            char[] text = new char[bytes.length / 2];
            for (int i = 0; i < text.length; i++) {
                text[i] = (char) (bytes[2 * i] << 8 | bytes[2 * i + 1] & 0xFF);
            }
            return new String(text);
        }
    }

    private static List<String> words() {
        TreeSet<String> words = new TreeSet<>();
        words.add(EstatePackage.eNS_URI);
        words.add(EstatePackage.eNAME);
        EstatePackage.eINSTANCE.getEClassifiers().forEach(classifier -> {
            words.add(classifier.getName());
            if (classifier instanceof EClass type) {
                type.getEAllStructuralFeatures().forEach(feature -> words.add(feature.getName()));
            }
        });
        return List.copyOf(words);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < WORDS.size(); i++) {
            numbers.put(WORDS.get(i), i);
        }
        return numbers;
    }
}
