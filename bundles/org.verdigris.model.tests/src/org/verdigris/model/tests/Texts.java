package org.verdigris.model.tests;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compares files line by line, without the code under test. */
final class Texts {
    private Texts() {
    }

    /** The lines of a UTF-16 file, each with its line end. */
    static List<String> lines(byte[] utf16) {
        return List.of(new String(utf16, StandardCharsets.UTF_16).split("(?<=\n)"));
    }

    /** The numbers, from 1, of the lines that differ between two files of the same number of lines. */
    static List<Integer> differences(byte[] before, byte[] after) {
        List<String> old = lines(before);
        List<String> fresh = lines(after);
        if (old.size() != fresh.size()) {
            throw new AssertionError(old.size() + " lines became " + fresh.size());
        }
        List<Integer> differing = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            if (!old.get(i).equals(fresh.get(i))) {
                differing.add(i + 1);
            }
        }
        return differing;
    }

    /** The bytes of a UTF-16LE file with mark, made of lines. */
    static byte[] file(List<String> lines) {
        return ("\uFEFF" + String.join("", lines)).getBytes(StandardCharsets.UTF_16LE);
    }

    /** The lines with one of them, counted from 1, replaced or, if null, taken out. */
    static List<String> with(List<String> lines, int number, String line) {
        List<String> copy = new ArrayList<>(lines);
        if (line == null) {
            copy.remove(number - 1);
        } else {
            copy.set(number - 1, line);
        }
        return copy;
    }

    /** The lines with others put behind one of them, counted from 1. */
    static List<String> withAfter(List<String> lines, int number, String... added) {
        List<String> copy = new ArrayList<>(lines);
        copy.addAll(number, Arrays.asList(added));
        return copy;
    }
}
