package org.verdigris.guest.registry;

import java.util.Comparator;

/** How Windows compares and hashes the names of keys: character by character in capitals. */
final class KeyName {

    static final Comparator<String> ORDER = KeyName::compare;

    private static final int FACTOR = 37;
    private static final int ASCII = 0x80;

    private KeyName() {
    }

    private static int compare(String one, String other) {
        int common = Math.min(one.length(), other.length());
        for (int i = 0; i < common; i++) {
            int difference = capital(one.charAt(i)) - capital(other.charAt(i));
            if (difference != 0) {
                return difference;
            }
        }
        return one.length() - other.length();
    }

    /** No letter outside ASCII becomes one inside, as two do in Java. */
    private static char capital(char letter) {
        char capital = Character.toUpperCase(letter);
        return capital < ASCII && letter >= ASCII ? letter : capital;
    }

    static String capitals(String name) {
        StringBuilder capitals = new StringBuilder(name);
        for (int i = 0; i < name.length(); i++) {
            capitals.setCharAt(i, capital(name.charAt(i)));
        }
        return capitals.toString();
    }

    static int hash(String name) {
        int hash = 0;
        for (int i = 0; i < name.length(); i++) {
            hash = FACTOR * hash + capital(name.charAt(i));
        }
        return hash;
    }

    /** The first four characters, which stand beside a key in lists without hashes. */
    static int start(String name) {
        int start = 0;
        for (int i = 0; i < Math.min(Integer.BYTES, name.length()); i++) {
            start |= (name.charAt(i) & 0xFF) << Byte.SIZE * i;
        }
        return start;
    }

    static boolean isAscii(String name) {
        return name.chars().allMatch(letter -> letter < ASCII);
    }
}
